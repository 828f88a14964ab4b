import type { UnitRecord, UnitResult } from '../core/unit-result.ts';
import { type Attempt, isBetter } from './attempt.ts';

/**
 * The one record that counts for each unit: the one that is done, else the latest attempt, else
 * what the end of a job left of it. Two jobs may have
 * worked on the same unit; which of two equal ones counts depends on what they say, never on their order.
 */
export function bestRecords(
  records: Iterable<UnitRecord>,
  attempts: readonly Attempt[],
): ReadonlyMap<string, UnitRecord> {
  const best = new Map<string, Attempt>();
  const offer = (candidate: Attempt): void => {
    const { unit } = candidate.record.result;
    const other = best.get(unit);
    if (!other || isBetter(candidate, other)) best.set(unit, candidate);
  };
  for (const record of records) offer({ n: 0, record });
  for (const attempt of attempts) offer(attempt);
  return new Map([...best].map(([unit, { record }]) => [unit, record]));
}

/** What the tries so far left of each unit: the next one goes on from there. */
export function leftByTries(attempts: readonly Attempt[]): ReadonlyMap<string, UnitResult> {
  return new Map([...bestRecords([], attempts)].map(([unit, { result }]) => [unit, result]));
}
