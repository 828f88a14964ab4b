import { addDays, type Day, dayFromMs, dayToMs } from '../core/period.ts';
import type { SlaState } from '../core/sla.ts';

export interface SlaFacts {
  /** Hours after the end of a UTC day within which its cost is promised; `null`: nothing is. */
  readonly slaHours: number | null;
  /** ISO instant up to which there is usage; `null` where the bill could not be read at all. */
  readonly dataThrough: string | null;
  /** The plan's instant. */
  readonly now: string;
  /** The day of the report. */
  readonly asOf: Day;
}

const HOUR_MS = 3_600_000;

/**
 * Holds the first day that is not whole in the data against the promise. AWS bills in UTC, so a day has 24 hours whatever clocks
 * do. A report of an earlier day is judged as of the beginning of that day, since nothing later was read for it.
 */
export function slaState({ slaHours, dataThrough, now, asOf }: SlaFacts): SlaState {
  if (slaHours === null) return { state: 'not-promised' };
  const today = dayFromMs(Date.parse(now));
  const at = today === asOf ? Date.parse(now) : dayToMs(asOf);
  // Without a bill, the day before is missing at the least.
  const day = dataThrough === null ? addDays(dayFromMs(at), -1) : dayFromMs(Date.parse(dataThrough));
  const due = dayToMs(addDays(day, 1)) + slaHours * HOUR_MS;
  if (at <= due) return { state: 'met', slaHours };
  return { state: 'breached', slaHours, day, hoursLate: Math.ceil((at - due) / HOUR_MS) };
}
