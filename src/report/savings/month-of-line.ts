import type { LineFacts } from '../../core/charge-line.ts';
import {
  addDecimal,
  type Decimal,
  decimal,
  decimalFromInteger,
  divideDecimal,
  ZERO,
} from '../../core/decimal.ts';
import {
  daysInMonth,
  eachMonth,
  intersection,
  lengthInDays,
  monthPeriod,
  type Period,
} from '../../core/period.ts';

/** AWS's month, in which prices by the hour are told. */
export const HOURS_A_MONTH = decimal('730');

/** A line that was last charged more days ago than this is not charged any more: a long weekend is no end. */
const STILL_CHARGED_DAYS = 3;

/** What is sold by the month (`GB-Mo`, `IOPS-Mo`, `vCPU-Months`) is charged a day's share of the calendar month. */
const BY_THE_MONTH = /-?mo(nths?)?$/i;

export interface MonthScale {
  /** What sums over the days are multiplied with to be those of a month. */
  readonly factor: Decimal;
  /** Days from the first charge to the end of the period. */
  readonly days: number;
  readonly text: string;
}

/**
 * Scales what was charged since a resource appeared to a month: usage by the hour or request to 730 hours, usage by the month
 * to the calendar months it was charged in. Days without a charge in between count: a machine that runs on weekdays is not
 * billed like one that runs always.
 */
export function monthScale(period: Period, { firstDay }: LineFacts, pricingUnit: string): MonthScale {
  const seen = firstDay && firstDay > period.start ? { start: firstDay, end: period.end } : period;
  const days = lengthInDays(seen);
  if (BY_THE_MONTH.test(pricingUnit)) {
    const months = monthsIn(seen);
    return { factor: quotient(decimal('1'), months), days, text: `÷ ${days} days of their calendar months` };
  }
  return {
    factor: quotient(HOURS_A_MONTH, decimalFromInteger(days * 24)),
    days,
    text: `÷ ${days * 24} hours × 730`,
  };
}

/** Whether a line that ran out would be taken for one that goes on. */
export function isStillCharged(period: Period, { lastDay }: LineFacts): boolean {
  return !lastDay || lengthInDays({ start: lastDay, end: period.end }) <= STILL_CHARGED_DAYS + 1;
}

/** Calendar months in a period: 10 days of a November are a third. */
function monthsIn(period: Period): Decimal {
  return eachMonth(period).reduce((sum, month) => {
    const part = intersection(monthPeriod(month), period);
    const days = decimalFromInteger(part ? lengthInDays(part) : 0);
    return addDecimal(sum, quotient(days, decimalFromInteger(daysInMonth(month))));
  }, ZERO);
}

function quotient(a: Decimal, b: Decimal): Decimal {
  const result = divideDecimal(a, b);
  if (!result) throw new RangeError('A period without days');
  return result;
}
