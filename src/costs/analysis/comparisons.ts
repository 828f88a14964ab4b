import type { Bill } from '../../core/bill.ts';
import type { ComparedPeriods } from '../../core/calendar.ts';
import type { ChargeKind, CostMetric } from '../../core/charge.ts';
import { decimalFromInteger, divideDecimal } from '../../core/decimal.ts';
import type { Comparison, Figure } from '../../core/figure.ts';
import { isZeroMoney, type Money, multiplyMoney, ratioOfMoney, subtractMoney } from '../../core/money.ts';
import { intersection, lengthInDays, type Period } from '../../core/period.ts';
import { firstIncompleteDay, stateOfPeriod } from './complete-days.ts';
import { kindsOf } from './metric.ts';
import { notYetPosted } from './not-yet-posted.ts';
import { costReader } from './period-cost.ts';

type Change = Pick<Comparison, 'change' | 'changeRatio' | 'perDay' | 'dayEffect'>;

/** Incomplete days are shown, not judged; without both sides there is nothing to compare. */
const NO_CHANGE: Change = { change: null, changeRatio: null, perDay: null, dayEffect: null };

/**
 * Every comparison of the calendar in one currency and metric: usage kinds, or all charges for `billedCost`.
 * A period that was read in part has no amount; the one the page opens with is then the part.
 */
export function compare(bill: Bill, currency: string, metric: CostMetric): readonly Comparison[] {
  const readerOf = (kinds: ReadonlySet<ChargeKind>) => costReader(bill, { currency, metric, kinds });
  const read = readerOf(kindsOf(metric));
  const incompleteFrom = firstIncompleteDay(bill.calendar);
  return bill.calendar.comparisons.map((periods) => {
    const late = lateKinds(bill, currency, periods).filter((kind) => kindsOf(metric).has(kind));
    const kept = late.length === 0 ? read : readerOf(kindsOf(metric).difference(new Set(late)));
    const figure = (period: Period): Figure => {
      const state = stateOfPeriod(period, incompleteFrom, bill.head);
      return { amount: kept(period), metric, period, state };
    };
    const opens = periods.name === bill.calendar.headline;
    const shown = (opens && intersection(periods.now, bill.head.span)) || periods.now;
    const now = { ...figure(shown), state: periods.state };
    const before = periods.covered ? figure(periods.before) : null;
    return { name: periods.name, now, before, ...changeBetween(periods, now, before), notYetPosted: late };
  });
}

/** Kinds one side has not been charged yet, where the two are compared and either side has any of them. */
function lateKinds(bill: Bill, currency: string, { now, before, covered }: ComparedPeriods) {
  if (!covered) return [];
  return notYetPosted(bill, currency, now).filter((kind) => {
    const read = costReader(bill, { currency, metric: 'billedCost', kinds: new Set([kind]) });
    return [now, before].some((period) => {
      const amount = read(period);
      return amount !== null && !isZeroMoney(amount);
    });
  });
}

function changeBetween(periods: ComparedPeriods, now: Figure, before: Figure | null): Change {
  if (!now.amount || !before?.amount || now.state === 'incomplete') return NO_CHANGE;
  const change = subtractMoney(now.amount, before.amount);
  const changeRatio = ratioOfMoney(change, before.amount);
  const days = { now: lengthInDays(periods.now), before: lengthInDays(periods.before) };
  if (days.now === days.before) return { ...NO_CHANGE, change, changeRatio };
  return {
    change,
    changeRatio,
    perDay: { now: perDay(now.amount, days.now), before: perDay(before.amount, days.before) },
    dayEffect: perDay(multiplyMoney(before.amount, decimalFromInteger(days.now - days.before)), days.before),
  };
}

function perDay(amount: Money, days: number): Money {
  const quotient = divideDecimal(amount.amount, decimalFromInteger(days));
  if (!quotient) throw new RangeError('A compared period has no days');
  return { amount: quotient, currency: amount.currency };
}
