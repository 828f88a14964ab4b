import type { CommitmentDay } from '../../core/charge-line.ts';
import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  divideDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import type { Known } from '../../core/known.ts';
import { eachDay, type Period } from '../../core/period.ts';
import { commitmentReach } from './commitment-reach.ts';
import type { OwnLine } from './own-lines.ts';
import { keysOfPools, type PoolUsage, poolKeys } from './pool-keys.ts';

/** Usage among which a freed commitment moves. */
export interface CommitmentPool {
  readonly key: string;
  /** At least 99 % of what is paid for was used: what is freed is not unused anyway. */
  readonly fullyUsed: boolean;
  /** Usage without a commitment on the day with least of it, in money a day at the price with the commitment. */
  readonly leastUncovered: Decimal;
  /** What the commitment takes off the price of what it covers, 0 to less than 1. */
  readonly discount: Decimal;
}

const FULL = decimal('0.99');
const ONE = decimal('1');

export interface CommitmentPools {
  /** Where the commitment of a covered line can go; `null`: not known. */
  of(line: OwnLine): CommitmentPool | null;
  /** The pools that usage without a commitment belongs to. */
  keysOf(usage: PoolUsage): readonly string[];
}

/** Learned from what commitments covered in the same days. */
export function commitmentPools(days: Known<readonly CommitmentDay[]>, period: Period): CommitmentPools {
  const rows = days.known ? days.value : [];
  const reach = commitmentReach(rows);
  let index: ReturnType<typeof rowsByPool> | null = null;
  const made = new Map<string, CommitmentPool>();
  return {
    of({ line }) {
      const width = reach(line);
      if (width === null) return null;
      const key = poolKeys(line)[width];
      index ??= rowsByPool(rows);
      const pool = made.get(key) ?? poolOf(key, { inside: index.get(key) ?? [], rows, period });
      made.set(key, pool);
      // A reservation is of one engine or platform: where the bill does not tell which, nobody knows what it can go to.
      const isTold = width === 'compute' || width === 'family' || line.operation !== '';
      return isTold ? pool : { ...pool, leastUncovered: ZERO };
    },
    keysOf: keysOfPools,
  };
}

interface PoolRows {
  readonly inside: readonly CommitmentDay[];
  readonly rows: readonly CommitmentDay[];
  readonly period: Period;
}

function poolOf(key: string, { inside, rows, period }: PoolRows): CommitmentPool {
  const used = inside.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus === 'Used');
  const ids = new Set(used.map(({ commitmentDiscountId }) => commitmentDiscountId));
  const unused = rows.filter(
    (row) => row.commitmentDiscountStatus === 'Unused' && ids.has(row.commitmentDiscountId),
  );
  const discount = discountOf(used);
  return {
    key,
    fullyUsed: isFull(effectiveOf(used), effectiveOf(unused)),
    leastUncovered: leastOf(inside, period, subtractDecimal(ONE, discount)),
    discount,
  };
}

function rowsByPool(rows: readonly CommitmentDay[]): ReadonlyMap<string, readonly CommitmentDay[]> {
  const byPool = new Map<string, CommitmentDay[]>();
  for (const row of rows) {
    for (const key of keysOfPools(row)) {
      const own = byPool.get(key);
      if (own) own.push(row);
      else byPool.set(key, [row]);
    }
  }
  return byPool;
}

function isFull(used: Decimal, unused: Decimal): boolean {
  const share = divideDecimal(used, addDecimal(used, unused));
  return share !== null && compareDecimal(share, FULL) >= 0;
}

/** 1 − effective ÷ what it would cost without; 0 where the source does not tell that. */
function discountOf(used: readonly CommitmentDay[]): Decimal {
  let without = ZERO;
  for (const { contractedCost, listCost } of used) {
    const cost = contractedCost ?? listCost;
    if (!cost) return ZERO;
    without = addDecimal(without, cost.amount);
  }
  const ratio = divideDecimal(effectiveOf(used), without);
  return ratio && ratio.units > 0n && compareDecimal(ratio, ONE) < 0 ? subtractDecimal(ONE, ratio) : ZERO;
}

/** A day without any row of the pool has nothing to take over. */
function leastOf(rows: readonly CommitmentDay[], period: Period, price: Decimal): Decimal {
  const standard = rows.filter(
    (row) => row.commitmentDiscountStatus === '' && row.pricingCategory === 'Standard',
  );
  const byDay = Map.groupBy(standard, ({ day }) => day);
  const sums = eachDay(period).map((day) => effectiveOf(byDay.get(day) ?? []));
  const least = sums.reduce((a, b) => (compareDecimal(a, b) <= 0 ? a : b), sums[0] ?? ZERO);
  return { units: least.units * price.units, scale: least.scale + price.scale };
}

function effectiveOf(rows: readonly CommitmentDay[]): Decimal {
  return rows.reduce((sum, { effectiveCost }) => addDecimal(sum, effectiveCost?.amount ?? ZERO), ZERO);
}
