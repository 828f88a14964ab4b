import type { UnmeasuredReason } from '../../../core/living.ts';
import { addDays, type Day, eachDay, type Period } from '../../../core/period.ts';

/** Days on either side of an action that a saving is measured over. */
const DAYS = 28;

/** How far back or forth these may lie apart, so that a season is not compared with another. */
const REACH = 56;

/** Fewest days before the action where the resource itself is younger. */
const YOUNG_DAYS = 7;

export interface WindowParts {
  /** Last day of the old way. */
  readonly actionDay: Day;
  /** First day on which the resource was charged; `null`: none that was read. */
  readonly firstCharged: Day | null;
  /** Days that were read and are complete. */
  readonly complete: Period;
  readonly anomalyDays: ReadonlySet<Day>;
  readonly checkpoint: 30 | 60 | 90;
}

/** The days that count, ascending. */
export interface MeasuringWindows {
  readonly before: readonly Day[];
  readonly after: readonly Day[];
}

/**
 * 28 complete days before the action, and as many after it: the first ones, and at a later checkpoint the last up to it.
 * Days of anomalies are left out of both and the next ones taken. The day of the action belongs to neither.
 */
export function measuringWindows(parts: WindowParts): MeasuringWindows | UnmeasuredReason {
  const { actionDay, complete, checkpoint } = parts;
  const usable = (days: Period) =>
    eachDay(days).filter((day) => day >= complete.start && day < complete.end && !parts.anomalyDays.has(day));
  const after = usable({ start: addDays(actionDay, 1), end: addDays(actionDay, checkpoint + DAYS) });
  const reached = after.filter((day) => day <= addDays(actionDay, checkpoint)).length;
  const last = checkpoint === 30 ? DAYS : Math.max(reached, DAYS);
  if (complete.end <= addDays(actionDay, checkpoint) || after.length < last) return 'too-early';
  const earliest = addDays(actionDay, -REACH);
  const { firstCharged } = parts;
  const isYoung = firstCharged !== null && firstCharged > complete.start && firstCharged > earliest;
  const start = isYoung ? firstCharged : earliest;
  const before = usable({ start, end: actionDay }).slice(-DAYS);
  if (before.length < (isYoung ? YOUNG_DAYS : DAYS)) return 'too-little-history';
  return { before, after: after.slice(last - DAYS, last) };
}
