import type { LineFacts } from '../../core/charge-line.ts';
import { type Decimal, decimal } from '../../core/decimal.ts';
import { HOURS_A_MONTH, isByTheHour, isByTheMonth, monthFactor } from '../../core/month-scale.ts';
import { lengthInDays, monthOf, monthPeriod, type Period } from '../../core/period.ts';

/** A line that was last charged more days ago than this is not charged any more: a long weekend is no end. */
const STILL_CHARGED_DAYS = 3;

export interface MonthScale {
  /** What sums over the days are multiplied with to be those of a month. */
  readonly factor: Decimal;
  /** Days from the first charge to the end of the period; of a monthly fee all of them. */
  readonly days: number;
  readonly text: string;
}

/**
 * Scales what was charged since a resource appeared to a month. Days without a charge in between count: a machine that runs on
 * weekdays is not billed like one that runs always. What comes now and then is of the whole period, and a fee that is posted
 * once, on the first of a month, is that month's.
 */
export function monthScale(period: Period, facts: LineFacts, pricingUnit: string): MonthScale {
  const { firstDay } = facts;
  const since = firstDay && firstDay > period.start ? { start: firstDay, end: period.end } : period;
  if (isMonthlyFee(facts, pricingUnit)) {
    return { factor: decimal('1'), days: lengthInDays(period), text: 'a month' };
  }
  const days = lengthInDays(since);
  const factor = monthFactor(period, firstDay, pricingUnit);
  if (isByTheMonth(pricingUnit)) return { factor, days, text: `÷ ${days} days of their calendar months` };
  const scaled = isByTheHour(pricingUnit) ? days : lengthInDays(period);
  return { factor, days, text: `÷ ${scaled * 24} hours × ${HOURS_A_MONTH}` };
}

/** Whether a line goes on: one that ran out would be taken for one that does. */
export function isStillCharged(period: Period, facts: LineFacts, pricingUnit: string): boolean {
  const { lastDay } = facts;
  const isContinuous = isByTheMonth(pricingUnit) || isByTheHour(pricingUnit);
  if (!isContinuous || !lastDay) return true;
  // The next fee is due on the first of the month after.
  const since = isMonthlyFee(facts, pricingUnit) ? monthPeriod(monthOf(lastDay)).end : lastDay;
  return since >= period.end || lengthInDays({ start: since, end: period.end }) <= STILL_CHARGED_DAYS + 1;
}

/** Storage (`GB-Mo`) and hours are charged day by day; what is left and came once, on the first of a month, is a monthly fee. */
function isMonthlyFee({ firstDay, lastDay }: LineFacts, pricingUnit: string): boolean {
  const isDaily =
    isByTheHour(pricingUnit) || (isByTheMonth(pricingUnit) && !/^mo(nths?)?$/i.test(pricingUnit));
  return !isDaily && firstDay !== undefined && firstDay === lastDay && firstDay.endsWith('-01');
}
