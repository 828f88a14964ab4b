import { type CommitmentDay, matchesUsageType } from '../../core/charge-line.ts';
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
import { bareUsageType } from '../../core/region-prefix.ts';
import type { OwnLine } from './own-lines.ts';

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

type Usage = Pick<CommitmentDay, 'serviceName' | 'regionId' | 'usageType'>;

/** Compute Savings Plans cover these in every region; all else moves within one service, region and family. */
const COMPUTE: readonly string[] = ['BoxUsage*', 'DedicatedUsage*', 'UnusedBox*', 'Fargate-*', 'Lambda-*'];

const FULL = decimal('0.99');
const ONE = decimal('1');

export interface CommitmentPools {
  /** Where the commitment of a covered line can go; `null`: not known. */
  of(line: OwnLine): CommitmentPool | null;
  /** The pools that usage without a commitment belongs to. */
  keysOf(usage: Usage): readonly string[];
}

/** Learned from what commitments covered: one that covers several families or regions is a Compute Savings Plan. */
export function commitmentPools(days: Known<readonly CommitmentDay[]>, period: Period): CommitmentPools {
  const rows = days.known ? days.value : [];
  const used = rows.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus === 'Used');
  const families = Map.groupBy(used, ({ commitmentDiscountId }) => commitmentDiscountId);
  const wide = new Set(
    [...families].flatMap(([id, own]) =>
      new Set(own.map(familyOf)).size > 1 && own.every(isCompute) ? id : [],
    ),
  );
  const made = new Map<string, CommitmentPool>();
  const keyOf = (usage: Usage): string | null => {
    const own = used.filter((row) => familyOf(row) === familyOf(usage));
    if (own.length === 0) return null;
    return own.every(({ commitmentDiscountId }) => wide.has(commitmentDiscountId))
      ? COMPUTE_KEY
      : familyOf(usage);
  };
  const keys = new Map<string, string | null>();
  return {
    of({ line }) {
      const family = familyOf(line);
      if (!keys.has(family)) keys.set(family, keyOf(line));
      const key = keys.get(family) ?? null;
      if (key === null) return null;
      const pool = made.get(key) ?? poolOf(key, rows, period);
      made.set(key, pool);
      return pool;
    },
    keysOf: (usage) => [familyOf(usage), ...(isCompute(usage) ? [COMPUTE_KEY] : [])],
  };
}

const COMPUTE_KEY = 'compute';

function poolOf(key: string, rows: readonly CommitmentDay[], period: Period): CommitmentPool {
  const inside = rows.filter((row) => (key === COMPUTE_KEY ? isCompute(row) : familyOf(row) === key));
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

function isCompute({ usageType }: Usage): boolean {
  return matchesUsageType(usageType, COMPUTE);
}

/** `BoxUsage:m5.large` is of the family `BoxUsage:m5` of its region. */
function familyOf({ serviceName, regionId, usageType }: Usage): string {
  return JSON.stringify([serviceName, regionId, bareUsageType(usageType).replace(/\.[^.]*$/, '')]);
}
