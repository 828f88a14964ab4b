import type { CheckResult, ReadResult, UnitResult } from '../core/unit-result.ts';

/** What an earlier try at a unit found out for good. The others of its reads and checks are still open. */
export interface Settled {
  /** Reads that ended well, by name. */
  readonly reads: ReadonlyMap<string, ReadResult>;
  /** Checks that could be judged, by id. */
  readonly checks: ReadonlyMap<string, CheckResult>;
}

/** @param before What the last try left; absent: there was none, and nothing is settled. */
export function settledBy(before: UnitResult | undefined): Settled {
  const read = (before?.reads ?? []).filter(({ state }) => state === 'ok' || state === 'empty');
  const judged = (before?.checks ?? []).filter(({ state }) => state === 'evaluated');
  return {
    reads: new Map(read.map((one) => [one.read, one])),
    checks: new Map(judged.map((one) => [one.check, one])),
  };
}
