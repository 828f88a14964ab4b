import { isDone, type ReadFailure, type UnitRecord, type UnitResult } from '../core/unit-result.ts';

/** A try at a unit that left a read missing. */
export interface Attempt {
  /** From 1 on; unique for its unit. */
  readonly n: number;
  readonly record: UnitRecord;
}

/** A unit is given up after so many tries. */
export const MOST_ATTEMPTS = 3;

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

/** Whether a unit is given up: the last failure that decided it, or `null` while it may be tried again. */
export function givenUpFor(attempts: readonly Attempt[]): ReadFailure | null {
  const tried = triedOnce(attempts);
  const last = tried.at(-1);
  if (!last) return null;
  const failures = failuresOf(last.record.result);
  const poison = failures.find((failure) => failure.poison);
  if (poison) return poison;
  if (tried.length < MOST_ATTEMPTS) return null;
  return failures.find(({ errorClass }) => !NOT_TRIED.has(errorClass)) ?? null;
}

/** The attempts that count, ascending, each number once: a listing may name one twice. */
export function triedOnce(attempts: readonly Attempt[]): readonly Attempt[] {
  const byNumber = new Map(
    attempts.filter(({ record }) => wasTried(record.result)).map((attempt) => [attempt.n, attempt]),
  );
  return [...byNumber.values()].sort((a, b) => a.n - b.n);
}
