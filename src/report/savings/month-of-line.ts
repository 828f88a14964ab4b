import type { LineFacts } from '../../core/charge-line.ts';
import type { Decimal } from '../../core/decimal.ts';
import { isByTheMonth, monthFactor } from '../../core/month-scale.ts';
import { lengthInDays, type Period } from '../../core/period.ts';

/** A line that was last charged more days ago than this is not charged any more: a long weekend is no end. */
const STILL_CHARGED_DAYS = 3;

export interface MonthScale {
  /** What sums over the days are multiplied with to be those of a month. */
  readonly factor: Decimal;
  /** Days from the first charge to the end of the period. */
  readonly days: number;
  readonly text: string;
}

/**
 * Scales what was charged since a resource appeared to a month. Days without a charge in between count: a machine that runs on
 * weekdays is not billed like one that runs always.
 */
export function monthScale(period: Period, { firstDay }: LineFacts, pricingUnit: string): MonthScale {
  const days = lengthInDays(
    firstDay && firstDay > period.start ? { start: firstDay, end: period.end } : period,
  );
  const text = isByTheMonth(pricingUnit)
    ? `÷ ${days} days of their calendar months`
    : `÷ ${days * 24} hours × 730`;
  return { factor: monthFactor(period, firstDay, pricingUnit), days, text };
}

/** Hours and storage are charged every day that something is there; requests and traffic only on days with any. */
const BY_THE_HOUR = /(^|-)h(ou)?rs?$/i;

/** Whether a line goes on: one that ran out would be taken for one that does. */
export function isStillCharged(period: Period, { lastDay }: LineFacts, pricingUnit: string): boolean {
  const isContinuous = isByTheMonth(pricingUnit) || BY_THE_HOUR.test(pricingUnit);
  return (
    !isContinuous || !lastDay || lengthInDays({ start: lastDay, end: period.end }) <= STILL_CHARGED_DAYS + 1
  );
}
