import type { Bill } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import type { Cube } from '../../core/cube.ts';
import type { Known } from '../../core/known.ts';
import { addMoney, type Money, zeroMoney } from '../../core/money.ts';
import {
  eachDay,
  eachMonth,
  intersection,
  lengthInDays,
  monthPeriod,
  type Period,
} from '../../core/period.ts';
import { isRead } from './complete-days.ts';

/** What to add up. */
export interface CostSelection {
  readonly currency: string;
  readonly metric: CostMetric;
  readonly kinds: ReadonlySet<string>;
}

/** A running sum of what is known; `seen` tells a sum of nothing from a sum of unknown amounts. */
interface Sum {
  readonly seen: boolean;
  readonly known: Money | null;
}

const NOTHING: Sum = { seen: false, known: null };

/**
 * Reads what a period cost: from daily sums, and from whole months where days are not known. `null` where not all of
 * the period was read, a part of it is not known, or no charge in it has a value; a period without charges costs zero.
 */
export function costReader(bill: Bill, selection: CostSelection): (period: Period) => Money | null {
  const daily = sums(bill.dailyByService, 'day', selection);
  const monthly = sums(bill.monthly, 'month', selection);
  return (period) => {
    if (!isRead(period, bill.head) || period.end > bill.head.span.end) return null;
    let total = NOTHING;
    for (const month of eachMonth(period)) {
      const inMonth = intersection(period, monthPeriod(month));
      const part = inMonth && intersection(inMonth, bill.head.span);
      if (inMonth && !part) continue;
      const sum = part && (daily?.sumOf(part, eachDay(part)) ?? wholeMonth(part, bill.head.span, monthly));
      if (!sum) return null;
      total = plus(total, sum);
    }
    return total.seen ? total.known : zeroMoney(selection.currency);
  };
}

interface Sums {
  sumOf(period: Period, keys: readonly string[]): Sum | null;
}

/** A month counts as whole where it reaches to the ends of the month, or of all that was read. */
function wholeMonth(part: Period, span: Period, monthly: Sums | null): Sum | null {
  const [month] = eachMonth(part);
  const read = month && intersection(monthPeriod(month), span);
  return read && monthly && lengthInDays(read) === lengthInDays(part) ? monthly.sumOf(part, [month]) : null;
}

function sums<D extends 'day' | 'month'>(
  cube: Known<Cube<D | 'serviceName' | 'chargeKind'>>,
  unit: D,
  { kinds, metric, currency }: CostSelection,
): Sums | null {
  if (!cube.known) return null;
  const byKey = new Map<string, Sum>();
  for (const row of cube.value.rows) {
    if (row.currency !== currency || !kinds.has(row['chargeKind'])) continue;
    byKey.set(row[unit], plus(byKey.get(row[unit]) ?? NOTHING, { seen: true, known: row[metric] }));
  }
  const { period } = cube.value;
  return {
    sumOf: ({ start, end }, keys) => {
      if (start < period.start || end > period.end) return null;
      return keys.reduce((total, key) => plus(total, byKey.get(key) ?? NOTHING), NOTHING);
    },
  };
}

function plus(a: Sum, b: Sum): Sum {
  const known = a.known && b.known ? addMoney(a.known, b.known) : (a.known ?? b.known);
  return { seen: a.seen || b.seen, known };
}
