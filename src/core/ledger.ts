/** The one state in which every planned read ends: nothing that was not looked at reads as nothing found. */
export const LEDGER_STATES = ['ok', 'empty', 'denied', 'throttled', 'failed', 'skipped'] as const;

export type LedgerState = (typeof LEDGER_STATES)[number];

/** One planned read: one dataset of one tenant, account and place. */
export interface ReadKey {
  readonly tenant: string;
  /** Account id, or `organization`. */
  readonly account: string;
  /** A region id, `global` or `organization`. */
  readonly region: string;
  readonly dataset: string;
}

export interface LedgerRow extends ReadKey {
  readonly state: LedgerState;
  readonly rows: number | null;
  readonly attempts: number;
  /** For every state but `ok` and `empty`: what happened and what would make it readable. */
  readonly reason: string | null;
  /** IAM actions that are missing, for `denied`. */
  readonly missingPermissions: readonly string[];
}

export interface Coverage {
  readonly planned: number;
  readonly byState: Readonly<Record<LedgerState, number>>;
  /** (ok + empty) ÷ planned; `null` when nothing was planned. */
  readonly ratio: number | null;
}

export function coverageOf(rows: readonly LedgerRow[]): Coverage {
  const byState: Record<LedgerState, number> = {
    ok: 0,
    empty: 0,
    denied: 0,
    throttled: 0,
    failed: 0,
    skipped: 0,
  };
  for (const row of rows) byState[row.state] += 1;
  const planned = rows.length;
  return { planned, byState, ratio: planned === 0 ? null : (byState.ok + byState.empty) / planned };
}
