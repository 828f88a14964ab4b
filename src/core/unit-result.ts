import type { LedgerState } from './ledger.ts';
import type { Finding } from './recommendation.ts';

/**
 * What one unit found out. Done when every read is `ok` or `empty` and no check failed; anything else is an attempt, so that a
 * repaired permission is read again. A function of what AWS answered: no clock, no counts of retries.
 */
export interface UnitResult {
  readonly unit: string;
  /** One for each planned read, in the unit's order. */
  readonly reads: readonly ReadResult[];
  /** One for each check of the unit, in the unit's order. */
  readonly checks: readonly CheckResult[];
}

export interface ReadResult {
  /** Dataset id, or `<check>/metrics`. */
  readonly read: string;
  readonly state: LedgerState;
  /** `null` unless the state is `ok` or `empty`. */
  readonly rows: number | null;
  /** What is wrong, for every state but `ok` and `empty`. */
  readonly failure: ReadFailure | null;
  /** Rows with the columns the dataset keeps. Strings in them are untrusted. */
  readonly kept: readonly unknown[];
}

/** Why a read ended without rows, told so that somebody can act on it. */
export interface ReadFailure {
  readonly state: Exclude<LedgerState, 'ok' | 'empty'>;
  /** AWS's own name of the error, or ours: `Deadline`, `BreakerOpen`, `JobTime`, `Cancelled`, `RegionDisabled`. */
  readonly errorClass: string;
  /** Safe to print: no account ids, no secrets. */
  readonly message: string;
  /** IAM actions, for `denied`. */
  readonly missingPermissions: readonly string[];
  /** The same input will fail again: a dead letter at once. */
  readonly poison: boolean;
}

export type CheckResult =
  | {
      readonly check: string;
      readonly state: 'evaluated';
      /** Resources judged. */
      readonly judged: number;
      readonly findings: readonly Finding[];
      /** Resources that could not be judged, e.g. for want of a metric; never counted as good. */
      readonly undecided: readonly Undecided[];
    }
  /** A read it needs is missing, or the check itself failed on what was read. */
  | {
      readonly check: string;
      readonly state: 'not-evaluated';
      readonly missing: readonly string[];
      /** Our fault, class `CheckFault`: every read may be there. */
      readonly fault?: ReadFailure;
    };

export interface Undecided {
  readonly resourceId: string;
  readonly reason: string;
}

/** What a unit cost, beside its result: never part of what is compared between runs. */
export interface UnitCost {
  readonly seconds: number;
  readonly calls: number;
  readonly pages: number;
  readonly throttles: number;
  readonly retries: number;
  /** Metrics asked through GetMetricData, which are paid for. */
  readonly metrics: number;
  /** Pages asked of Cost Explorer, which are paid for; absent: none. */
  readonly costExplorerRequests?: number;
  /** Bytes that queries of CloudWatch Logs Insights looked through, which are paid for; absent: none. */
  readonly logsBytesScanned?: number;
}

/** One line of a result segment, and the body of an attempt. */
export interface UnitRecord {
  readonly result: UnitResult;
  readonly cost: UnitCost;
}

export function isDone({ reads, checks }: UnitResult): boolean {
  const read = reads.every(({ state }) => state === 'ok' || state === 'empty');
  return read && !checks.some((check) => check.state === 'not-evaluated' && check.fault);
}
