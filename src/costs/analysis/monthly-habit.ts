import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  dayToMs,
  firstDayOf,
  monthOf,
} from '../../core/period.ts';

/** Months looked back for the same charge. */
const MONTHS = 3;

/** A charge may be posted a day earlier or later than the month before. */
const SLACK_DAYS = 1;

/** Days at either end of a month on which one earlier month is enough: that is where counters and fees turn. */
const TURN_DAYS = 5;

/** A habit may shrink to this part of its size and is still the same habit. */
const SAME_SIZE = 0.5;

/**
 * Whether a deviation comes every month at this point (fees on the first, tier counters that start anew, jobs at
 * month end): at least two of the three months before show one of similar size on that day, counted from either end
 * of the month. At the turn of a month, and with one earlier month only, one decides.
 */
export function isMonthlyHabit(residuals: readonly number[], start: Day, at: number): boolean {
  const residual = residuals[at] ?? 0;
  const today = addDays(start, at);
  const months = Array.from({ length: MONTHS }, (_, index) => earlierDays(today, index + 1))
    .map((days) => days.map((day) => dayIndex(start, day)).filter((index) => index >= 0))
    .filter((days) => days.length > 0);
  const alike = months.filter((days) => days.some((day) => isAlike(residuals[day] ?? 0, residual)));
  const needed = isTurn(today) ? 1 : Math.min(2, months.length);
  return months.length > 0 && alike.length >= needed;
}

function isTurn(today: Day): boolean {
  const date = Number(today.slice(8));
  return date <= TURN_DAYS || date > daysInMonth(monthOf(today)) - TURN_DAYS;
}

function isAlike(earlier: number, now: number): boolean {
  return earlier * now > 0 && Math.abs(earlier) >= SAME_SIZE * Math.abs(now);
}

/** The days of an earlier month that lie where this day lies in its own, seen from both ends. */
function earlierDays(today: Day, monthsBack: number): readonly Day[] {
  const month = monthOf(today);
  const earlier = addMonths(month, -monthsBack);
  const fromStart = dayIndex(firstDayOf(month), today);
  const fromEnd = daysInMonth(earlier) - (daysInMonth(month) - fromStart);
  const offsets = [fromStart, fromEnd].flatMap((offset) =>
    Array.from({ length: 2 * SLACK_DAYS + 1 }, (_, slack) => offset + slack - SLACK_DAYS),
  );
  return [...new Set(offsets)].map((offset) => addDays(firstDayOf(earlier), offset));
}

function dayIndex(start: Day, day: Day): number {
  return Math.round((dayToMs(day) - dayToMs(start)) / 86_400_000);
}
