import { ofTheirs } from './abouts.ts';
import type { Costs, FactContext } from './fact-context.ts';
import { amountFact, daysOf, type NewFact, ratioFact } from './new-fact.ts';
import { lastAllocation } from './place-months.ts';
import { complement, readAt } from './pointed.ts';

const TAG = 'tag:';

/** By tag key: what could carry it and does not. */
export function tagFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  const keys = costs.read.allocation.allocations.flatMap((each) => (each.known ? [each.value.by] : []));
  return [...new Set(keys)].filter((by) => by.startsWith(TAG)).flatMap((by) => factsOfKey(costs, by));
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
