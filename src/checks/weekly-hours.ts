import type { MetricSeries } from '../core/check.ts';

export const HOURS_A_WEEK = 168;
const HOUR_MS = 3_600_000;

/** What hours of the week show over some weeks. */
export interface WeeklyHours {
  /** Hours of the week in which nothing happened in any of the weeks measured. */
  readonly quiet: number;
  /** Hours of the week that were measured at least `weeks` times. */
  readonly measured: number;
}

/** Of an hourly series; an hour of the week that was not measured often enough is not quiet. */
export function weeklyHours(series: MetricSeries | null, weeks: number): WeeklyHours {
  const hours = new Map<number, { times: number; busy: boolean }>();
  for (const { start, value } of series?.points ?? []) {
    const hour = Math.floor(Date.parse(start) / HOUR_MS) % HOURS_A_WEEK;
    const seen = hours.get(hour) ?? { times: 0, busy: false };
    hours.set(hour, { times: seen.times + 1, busy: seen.busy || value > 0 });
  }
  const measured = [...hours.values()].filter(({ times }) => times >= weeks);
  return { quiet: measured.filter(({ busy }) => !busy).length, measured: measured.length };
}

/** Why nothing can be said of the week; `null`: every hour of it was measured often enough. */
export function unmeasuredHours({ measured }: WeeklyHours): string | null {
  if (measured === HOURS_A_WEEK) return null;
  return `CloudWatch has ${measured} of the ${HOURS_A_WEEK} hours of a week often enough`;
}

/** Hours of a month of 730 that remain when the quiet ones of each week are off; whole hours, rounded up. */
export function hoursThatRemain({ quiet }: WeeklyHours, hoursAMonth: number): number {
  return Math.ceil((hoursAMonth * (HOURS_A_WEEK - quiet)) / HOURS_A_WEEK);
}
