import type { FactTopic } from '../../core/fact.ts';
import type { MoverDimension } from '../../core/mover.ts';
import { aboutAccount, aboutRegion } from './abouts.ts';
import { changeRatio, share } from './calculated.ts';
import type { Costs, FactContext } from './fact-context.ts';
import { type About, amountFact, daysOf, type NewFact, ratioFact } from './new-fact.ts';
import { allocatedMonth, lastMovers, movedMonth, type PlaceMonth } from './place-months.ts';
import { readAt } from './pointed.ts';

/** How many of a kind are told. */
export const MOST_PLACES = 10;

/** The accounts that cost most in the last complete month. */
export function accountFacts({ report, costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  const dimension = 'subAccountId';
  const allocated = allocatedMonth(costs, dimension);
  const places = allocated.length > 0 ? allocated : movedMonth(costs, dimension);
  return places.slice(0, MOST_PLACES).flatMap((place) => {
    const about = aboutAccount(report, place.key);
    return [
      ...placeSpend('accounts', about, place),
      ...changeFacts('accounts', about, costs, dimension, place),
    ];
  });
}

export function regionFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  const dimension = 'regionId';
  return movedMonth(costs, dimension)
    .slice(0, MOST_PLACES)
    .flatMap((place) => {
      const about = aboutRegion(place.key);
      return [
        ...placeSpend('regions', about, place),
        ...changeFacts('regions', about, costs, dimension, place),
      ];
    });
}

/** What it cost, and its share of what all of them did. */
export function placeSpend(
  topic: FactTopic,
  about: About,
  { period, spend, whole, rank }: PlaceMonth,
): readonly NewFact[] {
  const frame = { topic, about, period, rank };
  return [
    ...amountFact(frame, 'spend', spend),
    ...(whole ? ratioFact(frame, 'spend-share', share(spend, whole)) : []),
  ];
}

/** Against the month before, where it is one of those that moved most. */
function changeFacts(
  topic: FactTopic,
  about: About,
  costs: Costs,
  dimension: MoverDimension,
  { key }: PlaceMonth,
): readonly NewFact[] {
  const found = lastMovers(costs, dimension);
  const index = found?.breakdown.movers.findIndex((mover) => mover.key === key) ?? -1;
  const mover = found?.breakdown.movers[index];
  if (!found || !mover) return [];
  const at = `${found.at}/movers/${index}`;
  const { now, before } = found.breakdown.periods;
  const frame = { topic, about, period: daysOf(now), base: daysOf(before) };
  const ratio = changeRatio(readAt(`${at}/now`, mover.now), readAt(`${at}/before`, mover.before));
  return [
    ...amountFact(frame, 'spend-change', readAt(`${at}/change`, mover.change), { as: 'change' }),
    ...ratioFact(frame, 'spend-change-ratio', ratio, { as: 'change' }),
  ];
}
