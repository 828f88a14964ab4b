import type { SampleCharge } from './charge.ts';
import type { SampleTruth } from './organisation.ts';
import { SPLIT_SINCE } from './split-cost.ts';
import { addTo, emptySum, type Sum, sumText } from './sums.ts';

/** Keeps account of split-cost rows, in USD. */
export interface SplitCostBook {
  add(charge: SampleCharge): void;
  close(): SampleTruth['splitCosts'];
}

export function splitCostBook(): SplitCostBook {
  const entries = new Map<string, { readonly subAccountId: string; rows: number; readonly sum: Sum }>();
  return {
    add({ operation, subAccountId, effectiveCost }) {
      const entry = entries.get(operation) ?? { subAccountId, rows: 0, sum: emptySum() };
      entries.set(operation, entry);
      entry.rows += 1;
      addTo(entry.sum, effectiveCost);
    },
    close: () =>
      [...entries].map(([operation, { subAccountId, rows, sum }]) => ({
        operation,
        subAccountId,
        since: SPLIT_SINCE,
        rows,
        effectiveCost: sumText(sum),
      })),
  };
}
