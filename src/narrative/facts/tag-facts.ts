import { compareMoney } from '../../core/money.ts';
import { ofTheirs } from './abouts.ts';
import { complement } from './calculated.ts';
import type { Costs, FactContext } from './fact-context.ts';
import { amountFact, daysOf, type NewFact, ratioFact } from './new-fact.ts';
import { MOST_PLACES, placeSpend } from './place-facts.ts';
import { allocatedMonth, lastAllocation } from './place-months.ts';
import { readAt } from './pointed.ts';

const TAG = 'tag:';

/**
 * What cost most by the values of all tag keys and cost categories, as `environment=prod`: several keys may have a value of
 * one name, and the largest value of one key is not the largest of all.
 */
export function environmentFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  return allocatedBy(costs)
    .filter((by) => by !== 'subAccountId')
    .flatMap((by) => allocatedMonth(costs, by).map((place) => ({ ...place, by })))
    .toSorted((a, b) => compareMoney(b.spend.value, a.spend.value))
    .slice(0, MOST_PLACES)
    .flatMap(({ by, ...place }, index) => {
      const name = `${by.slice(by.indexOf(':') + 1)}=${place.key}`;
      const about = ofTheirs('tag-value', name, JSON.stringify([by, place.key]));
      return placeSpend('environments', about, { ...place, rank: index + 1 });
    });
}

/** By tag key: what could carry it and does not. */
export function tagFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  return allocatedBy(costs)
    .filter((by) => by.startsWith(TAG))
    .flatMap((by) => factsOfKey(costs, by));
}

function factsOfKey(costs: Costs, by: string): readonly NewFact[] {
  const found = lastAllocation(costs, by);
  const untagged = found?.allocation.untagged;
  if (!found || !untagged) return [];
  const about = ofTheirs('tag-key', by.slice(TAG.length));
  const frame = { topic: 'tags', about, period: daysOf(found.allocation.period) } as const;
  const ratio = untagged.ratio && readAt(`${found.at}/untagged/ratio`, untagged.ratio);
  return [
    ...amountFact(frame, 'untagged', readAt(`${found.at}/untagged/amount`, untagged.amount)),
    ...ratioFact(frame, 'untagged-ratio', ratio),
    ...ratioFact(frame, 'tagged-ratio', ratio && complement(ratio)),
  ];
}

function allocatedBy({ read }: Costs): readonly string[] {
  return [...new Set(read.allocation.allocations.flatMap((each) => (each.known ? [each.value.by] : [])))];
}
