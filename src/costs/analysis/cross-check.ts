import type { Bill, CrossCheck } from '../../core/bill.ts';
import { CHARGE_KINDS } from '../../core/charge.ts';
import type { DataQualityItem, InvariantResult } from '../../core/data-quality.ts';
import { compareDecimal, decimal } from '../../core/decimal.ts';
import type { Known } from '../../core/known.ts';
import { absoluteMoney, isZeroMoney, type Money, ratioOfMoney, subtractMoney } from '../../core/money.ts';
import { addMonths, firstDayOf, intersection, monthOf, type Period } from '../../core/period.ts';
import { firstIncompleteDay } from './complete-days.ts';
import { costReader } from './period-cost.ts';

/** Months that Cost Explorer keeps besides the running one. */
const KEPT_MONTHS = 13;

/** Gap above which the report warns, as a share of what Cost Explorer says (invariant I6, ADR 0004). */
const WARN_ABOVE = decimal('0.005');

/** Complete days that both an export and Cost Explorer hold; `null` where they share none. */
export function crossCheckPeriod({ head, calendar }: Bill): Period | null {
  const kept = { start: firstDayOf(addMonths(monthOf(calendar.asOf), -KEPT_MONTHS)), end: calendar.asOf };
  const complete = { start: head.span.start, end: firstIncompleteDay(calendar) };
  return intersection(
    intersection(head.span, kept) ?? { start: head.span.end, end: head.span.end },
    complete,
  );
}

/** The bill held against Cost Explorer: I6 is checked, and a gap that is too large is among the deviations. */
export function withCrossCheck(bill: Bill, crossCheck: Known<CrossCheck>): Bill {
  const checked = { ...bill, crossCheck };
  if (!crossCheck.known) return checked;
  const gaps = crossCheck.value.billedCost.flatMap(
    (theirs) => gapTo(bill, crossCheck.value.period, theirs) ?? [],
  );
  const wide = gaps.filter(isWide);
  return {
    ...checked,
    invariants: bill.invariants.map((result) => (result.id === 'I6' ? invariantOf(gaps, wide) : result)),
    quality: wide.length === 0 ? bill.quality : [qualityOf(wide), ...bill.quality],
  };
}

export interface CrossCheckGap {
  readonly ours: Money;
  readonly theirs: Money;
  /** ours − theirs. */
  readonly gap: Money;
}

/** What the bill and Cost Explorer say for the same days in the currency of `theirs`; `null` where the bill cannot tell. */
export function gapTo(bill: Bill, period: Period, theirs: Money): CrossCheckGap | null {
  const kinds = new Set<string>(CHARGE_KINDS);
  const read = costReader(bill, { currency: theirs.currency, metric: 'billedCost', kinds });
  const ours = read(period);
  return ours && { ours, theirs, gap: subtractMoney(ours, theirs) };
}

function isWide({ gap, theirs }: CrossCheckGap): boolean {
  if (isZeroMoney(gap)) return false;
  const ratio = ratioOfMoney(absoluteMoney(gap), absoluteMoney(theirs));
  return ratio === null || compareDecimal(ratio, WARN_ABOVE) > 0;
}

function invariantOf(gaps: readonly CrossCheckGap[], wide: readonly CrossCheckGap[]): InvariantResult {
  return {
    id: 'I6',
    outcome: gaps.length === 0 ? 'not-applicable' : wide.length > 0 ? 'violated' : 'holds',
    message: 'Billed cost against NetUnblendedCost of Cost Explorer, same days, within 0.5 %.',
    checked: gaps.length,
    violations: wide.length,
    residuals: gaps.map(({ gap }) => gap),
  };
}

function qualityOf(wide: readonly CrossCheckGap[]): DataQualityItem {
  return {
    id: 'cost-explorer-gap',
    severity: 'warning',
    count: wide.length,
    subject: 'BilledCost',
    message: 'The export and Cost Explorer differ by more than 0.5 % for the same days.',
    amounts: wide.map(({ gap }) => gap),
  };
}
