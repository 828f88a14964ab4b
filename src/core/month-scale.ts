import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  decimalFromInteger,
  divideDecimal,
  multiplyDecimal,
  roundDecimal,
  trimDecimal,
  ZERO,
} from './decimal.ts';
import type { Day } from './period.ts';
import { daysInMonth, eachMonth, intersection, lengthInDays, monthPeriod, type Period } from './period.ts';

/** AWS's month: what prices by the hour are told by the month with. */
export const HOURS_A_MONTH = 730;

const HOURS = decimalFromInteger(HOURS_A_MONTH);

/** What came together in so many days, as of a month of 730 hours; nothing where there are no days. */
export function monthOfDays(sum: Decimal, days: number): Decimal {
  return multiplyDecimal(divideDecimal(sum, decimalFromInteger(days * 24)) ?? ZERO, HOURS);
}

/** What is sold by the month (`GB-Mo`, `IOPS-Mo`, `vCPU-Months`) is charged a day's share of the calendar month. */
export function isByTheMonth(pricingUnit: string): boolean {
  return /-?mo(nths?)?$/i.test(pricingUnit);
}

/** Hours and storage are charged every day that something is there; requests and traffic only on days with any. */
export function isByTheHour(pricingUnit: string): boolean {
  return /(^|-)h(ou)?rs?$/i.test(pricingUnit);
}

/**
 * What sums over a period are multiplied with to be those of a month: usage by the hour or request of a month of 730 hours,
 * usage by the month of the calendar months it was charged in.
 * @param firstDay Of the usage, where it began within the period: what is neither by the hour nor by the month comes now and
 *   then, and is of the whole period all the same.
 */
export function monthFactor(period: Period, firstDay: Day | undefined, pricingUnit: string): Decimal {
  return scaled(decimal('1'), period, firstDay, pricingUnit);
}

/** Digits of a quantity a month: of a cent nobody speaks in more. */
const DIGITS = 9;

/** What was used in a period, as so much a month. Never rounded up. */
export function monthlyQuantity(
  quantity: Decimal,
  period: Period,
  firstDay: Day | undefined,
  pricingUnit: string,
): Decimal {
  return cut(scaled(quantity, period, firstDay, pricingUnit));
}

function scaled(value: Decimal, period: Period, firstDay: Day | undefined, pricingUnit: string): Decimal {
  const isContinuous = isByTheMonth(pricingUnit) || isByTheHour(pricingUnit);
  const seen =
    isContinuous && firstDay && firstDay > period.start ? { start: firstDay, end: period.end } : period;
  return isByTheMonth(pricingUnit)
    ? quotient(value, monthsIn(seen))
    : quotient(multiplyDecimal(value, HOURS), decimalFromInteger(lengthInDays(seen) * 24));
}

function cut(value: Decimal): Decimal {
  if (value.scale <= DIGITS) return trimDecimal(value);
  const { units, scale } = roundDecimal(value, DIGITS);
  const isMore = compareDecimal({ units, scale }, value) > 0;
  return trimDecimal({ units: isMore ? units - 1n : units, scale });
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
