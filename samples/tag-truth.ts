import type { SampleCharge } from './charge.ts';
import type { SampleTruth } from './organisation.ts';
import { addTo, emptySum, type Sum, sumText } from './sums.ts';
import { MISSPELT_KEYS, TAG_KEYS } from './tags.ts';

/** Keeps account of what is tagged, in USD. */
export interface TagBook {
  add(charge: SampleCharge): void;
  misspelt(): SampleTruth['misspeltTagKeys'];
  keys(): SampleTruth['tags'];
}

export function tagBook(): TagBook {
  const taggable = emptySum();
  const missing = new Map<string, Sum>(TAG_KEYS.map((key) => [key, emptySum()]));
  const wrong = new Map<string, { rows: number; sum: Sum }>();
  return {
    add(charge) {
      if (charge.kind !== 'usage' || charge.resourceId === null || charge.billingCurrency !== 'USD') return;
      addTo(taggable, charge.effectiveCost);
      for (const [key, sum] of missing) if (!(key in charge.tags)) addTo(sum, charge.effectiveCost);
      for (const key of Object.keys(charge.tags)) if (key in MISSPELT_KEYS) addWrong(wrong, key, charge);
    },
    misspelt() {
      return [...wrong.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { rows, sum }]) => ({
          key,
          canonical: MISSPELT_KEYS[key] ?? key,
          rows,
          effectiveCost: sumText(sum),
        }));
    },
    keys: () =>
      [...missing].map(([key, sum]) => ({ key, taggable: sumText(taggable), untagged: sumText(sum) })),
  };
}

function addWrong(wrong: Map<string, { rows: number; sum: Sum }>, key: string, charge: SampleCharge): void {
  const entry = wrong.get(key) ?? { rows: 0, sum: emptySum() };
  wrong.set(key, entry);
  entry.rows += 1;
  addTo(entry.sum, charge.effectiveCost);
}
