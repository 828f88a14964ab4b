import type { AnomalyCause } from '../../core/anomaly.ts';
import type { Bill, BillComparison, DetailDimension } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import { USAGE_KINDS } from '../../core/charge.ts';
import type { CubeRow } from '../../core/cube.ts';
import { decimalToNumber } from '../../core/decimal.ts';
import { moneyToNumber } from '../../core/money.ts';
import { lengthInDays, type Period } from '../../core/period.ts';

/** What an anomaly is about, as far as its cause needs it. */
export interface UnusualCost {
  readonly serviceName: string;
  readonly subAccountId: string;
  readonly period: Period;
  readonly impact: number;
  /** Nothing was charged in this series before. */
  readonly isNew: boolean;
}

/** A usage type explains an anomaly when it moved by at least this share of its impact. */
const EXPLAINS = 0.5;

/**
 * Which usage type moved, and whether by quantity or by price, read from the comparison that covers the days most
 * closely. What no comparison covers stays unknown.
 */
export function causeOf(
  bill: Bill,
  currency: string,
  metric: CostMetric,
  unusual: UnusualCost,
): AnomalyCause {
  const subAccountId = unusual.subAccountId === '' ? null : unusual.subAccountId;
  const change = largestChange(bill, currency, metric, unusual);
  const effect = unusual.isNew ? 'new' : (change?.effect ?? 'unknown');
  return { effect, subAccountId, usageType: change?.usageType ?? null };
}

interface UsageTypeChange {
  readonly usageType: string;
  readonly change: number;
  readonly effect: AnomalyCause['effect'];
}

function largestChange(
  bill: Bill,
  currency: string,
  metric: CostMetric,
  unusual: UnusualCost,
): UsageTypeChange | null {
  const sides = closestSides(bill.comparisons, unusual.period);
  if (!sides) return null;
  const select = (rows: readonly DetailRow[]) => totalsByUsageType(rows, currency, metric, unusual);
  const [during, other] = [select(sides.during), select(sides.other)];
  const changes = [...during.keys()].map((usageType) =>
    changeOf(usageType, during.get(usageType), other.get(usageType), sides.days),
  );
  const sameWay = changes.filter(({ change }) => change * unusual.impact > 0);
  const [largest] = sameWay.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return largest && Math.abs(largest.change) >= EXPLAINS * Math.abs(unusual.impact) ? largest : null;
}

type DetailRow = CubeRow<DetailDimension>;

interface Sides {
  readonly during: readonly DetailRow[];
  readonly other: readonly DetailRow[];
  /** Length of the side with the anomaly ÷ length of the other. */
  readonly days: number;
}

/** An anomaly may lie in the later or in the earlier side of a comparison; the other side is the yardstick. */
function closestSides(comparisons: readonly BillComparison[], period: Period): Sides | null {
  const candidates = comparisons.flatMap(({ detail, periods: { now, before } }) => {
    if (!detail.known) return [];
    const sides = detail.value;
    return [
      { within: now, outside: before, during: sides.now.rows, other: sides.before.rows },
      { within: before, outside: now, during: sides.before.rows, other: sides.now.rows },
    ];
  });
  const [closest] = candidates
    .filter(({ within }) => within.start <= period.start && period.end <= within.end)
    .sort((a, b) => lengthInDays(a.within) - lengthInDays(b.within));
  if (!closest) return null;
  const { within, outside, during, other } = closest;
  return { during, other, days: lengthInDays(within) / Math.max(1, lengthInDays(outside)) };
}

interface UsageTypeTotal {
  readonly cost: number;
  /** Null as soon as one part is unknown: then quantity and price cannot be told apart. */
  readonly quantity: number | null;
}

function totalsByUsageType(
  rows: readonly DetailRow[],
  currency: string,
  metric: CostMetric,
  { serviceName, subAccountId }: UnusualCost,
): ReadonlyMap<string, UsageTypeTotal> {
  const totals = new Map<string, UsageTypeTotal>();
  for (const row of rows) {
    const cost = row[metric];
    if (row.currency !== currency || row.serviceName !== serviceName || cost === null) continue;
    if (subAccountId !== '' && row.subAccountId !== subAccountId) continue;
    if (!USAGE_KINDS.some((kind) => kind === row.chargeKind)) continue;
    const sum = totals.get(row.usageType) ?? { cost: 0, quantity: 0 };
    const quantity =
      sum.quantity === null || row.quantity === null ? null : sum.quantity + decimalToNumber(row.quantity);
    totals.set(row.usageType, { cost: sum.cost + moneyToNumber(cost), quantity });
  }
  return totals;
}

/** The exact split of a change, as `effects.ts` makes it, the other side scaled to as many days. */
function changeOf(
  usageType: string,
  during: UsageTypeTotal | undefined,
  other: UsageTypeTotal | undefined,
  days: number,
): UsageTypeChange {
  const now = during ?? { cost: 0, quantity: 0 };
  if (!other) return { usageType, change: now.cost, effect: 'new' };
  const change = now.cost - other.cost * days;
  if (now.quantity === null || !other.quantity) return { usageType, change, effect: 'amountOnly' };
  const byQuantity = (now.quantity - other.quantity * days) * (other.cost / other.quantity);
  const effect = Math.abs(byQuantity) >= Math.abs(change - byQuantity) ? 'quantity' : 'price';
  return { usageType, change, effect };
}
