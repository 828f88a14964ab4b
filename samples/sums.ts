import { COST_METRICS, type CostMetric } from '../src/core/charge.ts';
import { type Decimal, formatDecimal } from '../src/core/decimal.ts';
import type { SampleCharge } from './charge.ts';
import type { SampleTotals } from './organisation.ts';

/** Digits after the point that every amount of the sample fits in. */
const SCALE = 24;

/** `10^(SCALE − scale)`: computing the power for every amount would be most of the work. */
const FACTORS: readonly bigint[] = Array.from(
  { length: SCALE + 1 },
  (_, scale) => 10n ** BigInt(SCALE - scale),
);

/** A running exact sum. */
export interface Sum {
  units: bigint;
}

export function emptySum(): Sum {
  return { units: 0n };
}

export function addTo(sum: Sum, amount: Decimal): void {
  if (amount.units !== 0n) sum.units += amount.units * (FACTORS[amount.scale] ?? outOfScale(amount));
}

export function sumText(sum: Sum): string {
  return formatDecimal({ units: sum.units, scale: SCALE });
}

/** Sums of the four cost columns under a key and a currency. */
export interface TotalsBook {
  add(key: string, charge: SampleCharge): void;
  /** Ordered by key, then by rows (most first). */
  entries(): readonly { readonly key: string; readonly totals: SampleTotals }[];
}

/**
 * List and contracted cost are summed on accrual basis: what a commitment's purchase cost already stands on the usage
 * it covers. https://focus.finops.org/focus-specification/ (ContractedCost)
 */
function isSpread({ kind }: SampleCharge, metric: CostMetric): boolean {
  return kind === 'commitmentPurchase' && (metric === 'listCost' || metric === 'contractedCost');
}

interface Account {
  readonly key: string;
  readonly currency: string;
  rows: number;
  readonly sums: Readonly<Record<CostMetric, Sum>>;
}

export function totalsBook(): TotalsBook {
  const accounts = new Map<string, Account>();
  return {
    add(key, charge) {
      const id = `${key}/${charge.billingCurrency}`;
      const account = accounts.get(id) ?? newAccount(key, charge.billingCurrency);
      accounts.set(id, account);
      account.rows += 1;
      for (const metric of COST_METRICS)
        if (!isSpread(charge, metric)) addTo(account.sums[metric], charge[metric]);
    },
    entries() {
      return [...accounts.values()]
        .sort((a, b) => (a.key === b.key ? b.rows - a.rows : a.key < b.key ? -1 : 1))
        .map((account) => ({ key: account.key, totals: totalsOf(account) }));
    },
  };
}

function newAccount(key: string, currency: string): Account {
  const sums = {
    billedCost: emptySum(),
    effectiveCost: emptySum(),
    listCost: emptySum(),
    contractedCost: emptySum(),
  };
  return { key, currency, rows: 0, sums };
}

function totalsOf({ currency, rows, sums }: Account): SampleTotals {
  return {
    currency,
    rows,
    billedCost: sumText(sums.billedCost),
    effectiveCost: sumText(sums.effectiveCost),
    listCost: sumText(sums.listCost),
    contractedCost: sumText(sums.contractedCost),
  };
}

function outOfScale({ scale }: Decimal): never {
  throw new RangeError(`Sample amount with ${scale} digits after the point`);
}
