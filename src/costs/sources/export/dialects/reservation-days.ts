import {
  type Decimal,
  decimalFromInteger,
  divideDecimal,
  multiplyDecimal,
  roundDecimal,
  subtractDecimal,
  ZERO,
} from '../../../../core/decimal.ts';
import { type Money, splitMoney } from '../../../../core/money.ts';
import { type Day, dayFromMs, dayToMs } from '../../../../core/period.ts';
import { sumDecimals } from './cur-mode.ts';

/** What one reservation cost in one billing month and what was used of it. Instants are milliseconds, UTC. */
export interface ReservationMonth {
  readonly currency: string;
  /** Amortised upfront and recurring fee of the month. */
  readonly fee: Decimal;
  /** The hours the fee pays for. */
  readonly start: number;
  readonly end: number;
  /** How far an open month's usage is present; null for a closed month. */
  readonly through: number | null;
  /** What a closed month's fee line calls unused. */
  readonly unused: Decimal;
  readonly usedByDay: ReadonlyMap<Day, Decimal>;
}

export interface DayAmount {
  readonly day: Day;
  readonly amount: Money;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The unused part of a reservation, which AWS bills as one line a month, on the days it was not used:
 * in proportion to `max(0, fee × hours of the day ÷ hours of the period − used that day)`. The days add up to
 * {@link unusedToDate} exactly.
 */
export function unusedReservationByDay(month: ReservationMonth, scale: number): readonly DayAmount[] {
  const hours = hoursByDay(month.start, Math.min(month.end, month.through ?? month.end));
  const total = unusedToDate(month, scale);
  if (total.units === 0n || hours.length === 0) return [];
  const amount = { amount: total, currency: month.currency };
  const idle = hours.map((one) => idleWeight(month, one));
  // Every day fully used, and still something unused: it can only be spread by the hour.
  const shares = splitMoney(amount, idle, scale) ?? splitMoney(amount, hours.map(hourWeight), scale) ?? [];
  return hours.flatMap(({ day }, index) => {
    const share = shares[index];
    return share && share.amount.units !== 0n ? [{ day, amount: share }] : [];
  });
}

/**
 * A closed month: as its fee line says. An open one: the fee of the hours that have passed minus what was used in them,
 * since the line starts at the whole month's fee and shrinks with use. Rounded once, from 34 digits to `scale`.
 */
export function unusedToDate(month: ReservationMonth, scale: number): Decimal {
  if (month.through === null) return roundDecimal(month.unused, scale);
  const period = wholeHours(month.end - month.start);
  const elapsed = wholeHours(Math.min(month.end, month.through) - month.start);
  const used = sumDecimals(month.usedByDay.values());
  // fee × elapsed ÷ period − used, over one division.
  const left = subtractDecimal(
    multiplyDecimal(month.fee, decimalFromInteger(Math.max(0, elapsed))),
    multiplyDecimal(used, decimalFromInteger(period)),
  );
  return left.units > 0n
    ? roundDecimal(divideDecimal(left, decimalFromInteger(period)) ?? ZERO, scale)
    : ZERO;
}

interface DayHours {
  readonly day: Day;
  readonly hours: number;
}

function hoursByDay(start: number, end: number): readonly DayHours[] {
  const days: DayHours[] = [];
  for (let at = dayToMs(dayFromMs(start)); at < end; at += DAY_MS) {
    const hours = wholeHours(Math.min(end, at + DAY_MS) - Math.max(start, at));
    days.push({ day: dayFromMs(at), hours });
  }
  return days;
}

/** `fee × hours − used × hours of the period`, at least 0: the day's unused fee times a constant, without a division. */
function idleWeight(month: ReservationMonth, { day, hours }: DayHours): Decimal {
  const paid = multiplyDecimal(month.fee, decimalFromInteger(hours));
  const period = decimalFromInteger(wholeHours(month.end - month.start));
  const left = subtractDecimal(paid, multiplyDecimal(month.usedByDay.get(day) ?? ZERO, period));
  return left.units > 0n ? left : ZERO;
}

function hourWeight({ hours }: DayHours): Decimal {
  return decimalFromInteger(hours);
}

/** Reports bill whole hours; some write the end of a period as its last second. */
function wholeHours(milliseconds: number): number {
  return Math.round(milliseconds / HOUR_MS);
}
