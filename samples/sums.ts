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
  if (amount.units !== 0n) sum.units += scaled(amount);
}

export function sumText(sum: Sum): string {
  return formatDecimal({ units: sum.units, scale: SCALE });
}

/** What sums of charges are kept by. */
export interface TotalsKey {
  readonly billingMonth: string;
  readonly chargeMonth: string;
  readonly invoiceId: string | null;
  readonly currency: string;
}

/** Sums of the four cost columns, each row added once, to be rolled up by any part of the key. */
export interface TotalsBook {
  add(charge: SampleCharge): void;
  /** By key and currency, ascending by key, most rows first. */
  totals(
    keyOf: (key: TotalsKey) => string,
  ): readonly { readonly key: string; readonly totals: SampleTotals }[];
}

interface Account {
  readonly key: TotalsKey;
  rows: number;
  readonly sums: Readonly<Record<CostMetric, Sum>>;
}

export function totalsBook(): TotalsBook {
  const accounts = new Map<string, Account>();
  return {
    add(charge) {
      const key = keyOf(charge);
      const id = `${key.billingMonth}${key.chargeMonth}${key.invoiceId}${key.currency}`;
      const account = accounts.get(id) ?? { key, rows: 0, sums: emptySums() };
      accounts.set(id, account);
      account.rows += 1;
      for (const metric of COST_METRICS)
        if (!isSpread(charge, metric)) addTo(account.sums[metric], charge[metric]);
    },
    totals(by) {
      const groups = Map.groupBy(accounts.values(), ({ key }) => `${by(key)}\0${key.currency}`);
      return [...groups.values()]
        .map((members) => ({ key: by(first(members).key), totals: totalsOf(members) }))
        .sort((a, b) => (a.key === b.key ? b.totals.rows - a.totals.rows : a.key < b.key ? -1 : 1));
    },
  };
}

function keyOf({ billingMonth, day, invoiceId, billingCurrency }: SampleCharge): TotalsKey {
  return { billingMonth, chargeMonth: day.slice(0, 7), invoiceId, currency: billingCurrency };
}

/**
 * List and contracted cost are summed on accrual basis: what a commitment's purchase cost already stands on the usage
 * it covers. https://focus.finops.org/focus-specification/ (ContractedCost)
 */
function isSpread({ kind }: SampleCharge, metric: CostMetric): boolean {
  return kind === 'commitmentPurchase' && (metric === 'listCost' || metric === 'contractedCost');
}

function totalsOf(members: readonly Account[]): SampleTotals {
  const text = (metric: CostMetric): string =>
    sumText({ units: members.reduce((sum, { sums }) => sum + sums[metric].units, 0n) });
  return {
    currency: first(members).key.currency,
    rows: members.reduce((sum, { rows }) => sum + rows, 0),
    billedCost: text('billedCost'),
    effectiveCost: text('effectiveCost'),
    listCost: text('listCost'),
    contractedCost: text('contractedCost'),
  };
}

function emptySums(): Readonly<Record<CostMetric, Sum>> {
  return {
    billedCost: emptySum(),
    effectiveCost: emptySum(),
    listCost: emptySum(),
    contractedCost: emptySum(),
  };
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new TypeError('An empty group');
  return item;
}

function scaled({ units, scale }: Decimal): bigint {
  const factor = FACTORS[scale];
  if (factor === undefined) throw new RangeError(`Sample amount with ${scale} digits after the point`);
  return units * factor;
}
