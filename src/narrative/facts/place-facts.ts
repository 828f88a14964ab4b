import type { FactTopic } from '../../core/fact.ts';
import type { MoverDimension } from '../../core/mover.ts';
import { aboutAccount, aboutRegion, ofTheirs } from './abouts.ts';
import type { Costs, FactContext } from './fact-context.ts';
import { type About, amountFact, daysOf, directionOf, type NewFact, ratioFact } from './new-fact.ts';
import { allocatedMonth, lastMovers, movedMonth, type PlaceMonth } from './place-months.ts';
import { changeRatio, readAt, share } from './pointed.ts';

const MOST = 10;

/** The accounts that cost most in the last complete month. */
export function accountFacts({ report, costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  const allocated = allocatedMonth(costs, 'subAccountId');
  const places = allocated.length > 0 ? allocated : movedMonth(costs, 'subAccountId');
  return placeFacts(costs, places, {
    topic: 'accounts',
    dimension: 'subAccountId',
    about: (id) => aboutAccount(report, id),
  });
}

export function regionFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  return placeFacts(costs, movedMonth(costs, 'regionId'), {
    topic: 'regions',
    dimension: 'regionId',
    about: aboutRegion,
  });
}

/** By the values of each tag key or cost category that the bill is allocated by, as `environment=prod`: one value may be of several keys. */
export function environmentFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  const keys = costs.read.allocation.allocations.flatMap((each) => (each.known ? [each.value.by] : []));
  return [...new Set(keys)]
    .filter((by) => by !== 'subAccountId')
    .flatMap((by) =>
      placeFacts(costs, allocatedMonth(costs, by), {
        topic: 'environments',
        dimension: null,
        about: (value) =>
          ofTheirs('tag-value', `${by.slice(by.indexOf(':') + 1)}=${value}`, JSON.stringify([by, value])),
      }),
    );
}

interface Kind {
  readonly topic: FactTopic;
  /** What the month's movers have it under; `null`: they do not. */
  readonly dimension: MoverDimension | null;
  readonly about: (key: string) => About;
}

function placeFacts(costs: Costs, places: readonly PlaceMonth[], { topic, dimension, about }: Kind) {
  return places.slice(0, MOST).flatMap(({ key, period, spend, whole, rank }) => {
    const frame = { topic, about: about(key), period, rank };
    return [
      ...amountFact(frame, 'spend', spend),
      ...(whole ? ratioFact(frame, 'spend-share', share(spend, whole)) : []),
      ...(dimension ? changeFacts(costs, dimension, key, { topic, about: frame.about }) : []),
    ];
  });
}

/** Against the month before, where it is one of those that moved most. */
function changeFacts(
  costs: Costs,
  dimension: MoverDimension,
  key: string,
  { topic, about }: { readonly topic: FactTopic; readonly about: About },
): readonly NewFact[] {
  const found = lastMovers(costs, dimension);
  const index = found?.breakdown.movers.findIndex((mover) => mover.key === key) ?? -1;
  const mover = found?.breakdown.movers[index];
  if (!found || !mover) return [];
  const at = `${found.at}/movers/${index}`;
  const { periods } = found.breakdown;
  const frame = {
    topic,
    about,
    period: daysOf(periods.now),
    base: daysOf(periods.before),
    direction: directionOf(mover.change),
  };
  const ratio = changeRatio(readAt(`${at}/now`, mover.now), readAt(`${at}/before`, mover.before));
  return [
    ...amountFact(frame, 'spend-change', readAt(`${at}/change`, mover.change), { signed: true }),
    ...ratioFact(frame, 'spend-change-ratio', ratio, { signed: true }),
  ];
}
