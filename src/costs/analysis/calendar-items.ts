import { median } from 'simple-statistics';
import type { ChargeKind } from '../../core/charge.ts';
import type { CalendarItem, CalendarReason } from '../../core/forecast.ts';
import { moneyToNumber } from '../../core/money.ts';
import { type Day, intersection, lengthInDays, type Month, monthPeriod } from '../../core/period.ts';
import { commitmentEndItem } from './commitment-end-item.ts';
import type { ForecastBasis } from './forecast-basis.ts';
import { afterDate, between, kindOf, type MonthOutlook, soFar } from './month-outlook.ts';
import { recurringPurchases } from './recurring-purchases.ts';

/** Final months a ratio or a habit is read from. */
const MONTHS = 3;

/** Kinds that tax is charged on. */
const TAXABLE: readonly ChargeKind[] = [
  'support',
  'marketplace',
  'purchase',
  'commitmentPurchase',
  'discount',
  'adjustment',
];

/**
 * What the calendar adds to the learned usage of a month (ADR 0007): each amount is what is still to come
 * after the days already charged, so that charged + learned + items is the month.
 */
export function calendarItems(basis: ForecastBasis, outlook: MonthOutlook): readonly CalendarItem[] {
  const usageItems = [
    item(basis, outlook, {
      kind: 'month-start',
      value: outlook.monthStart,
      reason: { id: 'month-start' },
    }),
    eventItem(basis, outlook),
    commitmentEndItem(basis, outlook),
  ];
  const usage = outlook.usage + usageItems.slice(1).reduce((sum, { amount }) => sum + amount.value, 0);
  const otherItems = [
    ratioItem(basis, outlook, { kind: 'discount', base: usage, months: MONTHS }),
    ratioItem(basis, outlook, { kind: 'support', base: usage, months: 1 }),
    habitItem(basis, outlook, 'marketplace'),
    purchaseItem(basis, outlook),
    habitItem(basis, outlook, 'credit'),
  ];
  const taxed = otherItems.filter(({ kind }) => kind !== 'credit');
  const base =
    usage +
    taxed.reduce((sum, { amount }) => sum + amount.value, 0) +
    TAXABLE.reduce((sum, kind) => sum + soFar(basis, outlook, kind), 0);
  const tax = ratioItem(basis, outlook, { kind: 'tax', base, months: MONTHS });
  return [...usageItems, ...otherItems, tax].filter(({ amount }) => amount.value !== 0);
}

type Worked = Pick<CalendarItem, 'kind' | 'reason'> & { readonly value: number };

function item(
  { currency }: ForecastBasis,
  { month }: MonthOutlook,
  { kind, value, reason }: Worked,
): CalendarItem {
  return { kind, month, amount: { value, currency }, reason };
}

interface RatioRule {
  readonly kind: 'tax' | 'support' | 'discount';
  readonly base: number;
  readonly months: number;
}

/** A charge that follows the cost it is charged on: median share of the last final months × this month's base. */
function ratioItem(basis: ForecastBasis, outlook: MonthOutlook, rule: RatioRule): CalendarItem {
  const shares = outlook.known.slice(-rule.months).flatMap((month) => {
    const base = baseOf(basis, month, rule.kind);
    return base > 0 ? [kindOf(basis, month, rule.kind) / base] : [];
  });
  const share = shares.length === 0 ? 0 : median(shares);
  const due = remaining(share * rule.base, soFar(basis, outlook, rule.kind));
  const reason: CalendarReason = { id: 'share', share, months: shares.length };
  return item(basis, outlook, { kind: rule.kind, value: due, reason });
}

function baseOf(basis: ForecastBasis, month: Month, kind: RatioRule['kind']): number {
  const usage = between(basis, month, basis.usageTotal);
  if (kind !== 'tax') return usage;
  return usage + TAXABLE.reduce((sum, taxable) => sum + kindOf(basis, month, taxable), 0);
}

/**
 * A charge that came in each of the last final months is expected again, as much of it as came after this date then; one
 * that stopped is not. Credits are taken at their smallest: what they will not cover must be paid.
 */
function habitItem(
  basis: ForecastBasis,
  outlook: MonthOutlook,
  kind: 'marketplace' | 'credit',
): CalendarItem {
  const months = outlook.known.slice(-MONTHS);
  const reason: CalendarReason = { id: 'habit', months: MONTHS };
  const isHabit = months.length === MONTHS && months.every((month) => kindOf(basis, month, kind) !== 0);
  if (!isHabit) return item(basis, outlook, { kind, value: 0, reason });
  const amounts = months.map((month) => afterDate(basis, outlook, { month, kind }));
  const value = kind === 'credit' ? Math.max(...amounts) : median(amounts);
  return item(basis, outlook, { kind, value, reason });
}

function purchaseItem(basis: ForecastBasis, outlook: MonthOutlook): CalendarItem {
  const due = recurringPurchases(basis, monthPeriod(outlook.month), outlook.origin);
  const reason: CalendarReason = { id: 'recurring-fees' };
  return item(basis, outlook, { kind: 'purchase', value: due, reason });
}

function eventItem(basis: ForecastBasis, outlook: MonthOutlook): CalendarItem {
  let value = 0;
  let events = 0;
  for (const { amount, period } of basis.events) {
    const left = intersection(rest(outlook.month, outlook.origin), period);
    if (!amount || amount.currency !== basis.currency || !left) continue;
    value += moneyToNumber(amount) * (lengthInDays(left) / lengthInDays(period));
    events += 1;
  }
  const reason: CalendarReason = { id: 'planned-events', events };
  return item(basis, outlook, { kind: 'event', value, reason });
}

/** Days of a month from an origin on. */
function rest(month: Month, origin: Day) {
  const period = monthPeriod(month);
  return { start: period.start > origin ? period.start : origin, end: period.end };
}

/** What is still to come of an amount, never of the other sign: more than expected was charged already. */
function remaining(expected: number, already: number): number {
  const due = expected - already;
  return due * expected > 0 ? due : 0;
}
