import { addDays, day, monthOf, weekdayOf } from '../core/period.ts';

/** How often readers are told. */
export type Cadence = 'daily' | 'weekly' | 'monthly';

/** The day, the week (by its Monday) or the month in which somebody is told once; in UTC. */
export function cadencePeriod(cadence: Cadence, at: string): string {
  const today = day(at.slice(0, 10));
  if (cadence === 'daily') return today;
  if (cadence === 'monthly') return monthOf(today);
  return addDays(today, -((weekdayOf(today) + 6) % 7));
}
