import { isDone, type ReadFailure, type UnitRecord, type UnitResult } from '../core/unit-result.ts';
import { canonicalJson } from './canonical-json.ts';

/** A try at a unit that left a read missing. */
export interface Attempt {
  /** From 1 on; unique for its unit. 0: cut off by the end of its job, so none. */
  readonly n: number;
  readonly record: UnitRecord;
}

/** A unit is given up after so many tries that ended in a fault. */
const MOST_ATTEMPTS = 3;

/** Ends that say nothing about the unit: its job was over. */
const NOT_TRIED: ReadonlySet<string> = new Set(['JobTime', 'Cancelled']);

/** What went wrong in a unit, in the order of its reads and then its checks. */
export function failuresOf({ reads, checks }: UnitResult): readonly ReadFailure[] {
  return [
    ...reads.flatMap(({ failure }) => failure ?? []),
    ...checks.flatMap((check) => (check.state === 'not-evaluated' && check.fault ? [check.fault] : [])),
  ];
}

/** Whether a record counts as an attempt: done, or missing something for another reason than the end of its job. */
export function wasTried(result: UnitResult): boolean {
  return isDone(result) || failuresOf(result).some(({ errorClass }) => !NOT_TRIED.has(errorClass));
}

/**
 * Whether a unit is given up: the last failure that decided it, or `null` while it may be tried again. A try that was
 * refused does not count: a permission that is repaired, or a region that is enabled, is found by the next one.
 */
export function givenUpFor(attempts: readonly Attempt[]): ReadFailure | null {
  const faults = triedOnce(attempts).filter(({ record }) => faultOf(record.result) !== null);
  const last = faults.at(-1);
  if (!last) return null;
  const poison = failuresOf(last.record.result).find((failure) => failure.poison);
  if (poison) return poison;
  return faults.length < MOST_ATTEMPTS ? null : faultOf(last.record.result);
}

/** Whether asking again at once is of no use: everything that is missing was denied, or does not exist there. */
export function wasRefused(result: UnitResult): boolean {
  const failures = failuresOf(result);
  return failures.length > 0 && failures.every(isRefusal);
}

/** What went wrong at all, if it was more than a refusal or the end of the job. */
function faultOf(result: UnitResult): ReadFailure | null {
  return (
    failuresOf(result).find((failure) => !isRefusal(failure) && !NOT_TRIED.has(failure.errorClass)) ?? null
  );
}

/** Skipped at a deadline is no refusal: the unit had its time, and will need as much again. */
function isRefusal({ state, errorClass, poison }: ReadFailure): boolean {
  if (poison || errorClass === 'Deadline' || NOT_TRIED.has(errorClass)) return false;
  return state === 'denied' || state === 'skipped';
}

/**
 * Which of two records of a unit counts: the one that is done, else the later attempt, else the one that misses less.
 * Between equal ones it depends on what they say, never on the order in which they are read.
 */
export function isBetter(a: Attempt, b: Attempt): boolean {
  const done = Number(isDone(a.record.result)) - Number(isDone(b.record.result));
  if (done !== 0) return done > 0;
  if (!isDone(a.record.result) && a.n !== b.n) return a.n > b.n;
  const missing = failuresOf(a.record.result).length - failuresOf(b.record.result).length;
  if (missing !== 0) return missing < 0;
  return canonicalJson(a.record.result) < canonicalJson(b.record.result);
}

/** The attempts that count, ascending, each number once: a listing may name one twice, and two jobs may use one. */
export function triedOnce(attempts: readonly Attempt[]): readonly Attempt[] {
  const byNumber = new Map<number, Attempt>();
  for (const attempt of attempts) {
    if (!wasTried(attempt.record.result)) continue;
    const other = byNumber.get(attempt.n);
    if (!other || isBetter(attempt, other)) byNumber.set(attempt.n, attempt);
  }
  return [...byNumber.values()].sort((a, b) => a.n - b.n);
}
