import { addDays, type Day, day, firstDayOf, monthOf, weekdayOf } from '../core/period.ts';

/** How often readers are told. */
export type Cadence = 'daily' | 'weekly' | 'monthly';

/** A stretch of time in which readers are told once. */
export interface CadencePeriod {
  /** The same for every run in it, e.g. `weekly 2026-11-16`. */
  readonly key: string;
  readonly firstDay: Day;
}

/** The period an ISO instant lies in: a UTC day, a week from Monday on, or a calendar month. */
export function cadencePeriod(cadence: Cadence, at: string): CadencePeriod {
  const firstDay = FIRST_DAYS[cadence](day(at.slice(0, 10)));
  return { key: `${cadence} ${firstDay}`, firstDay };
}

const DAYS_A_WEEK = 7;

const FIRST_DAYS: Readonly<Record<Cadence, (today: Day) => Day>> = {
  daily: (today) => today,
  weekly: (today) => addDays(today, -((weekdayOf(today) + DAYS_A_WEEK - 1) % DAYS_A_WEEK)),
  monthly: (today) => firstDayOf(monthOf(today)),
};
