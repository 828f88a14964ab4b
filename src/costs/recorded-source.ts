import type { CostSource } from '../core/cost-source.ts';
import type { GapReason, Known } from '../core/known.ts';
import type { LedgerRow, LedgerState } from '../core/ledger.ts';
import type { Presence } from '../core/presence.ts';

export interface RecordedSource {
  readonly source: CostSource;
  /** One row for each read so far, in the order they were asked. */
  readonly ledger: () => readonly LedgerRow[];
}

/** A source whose every read ends in the ledger. What the source can never answer was not planned, so it is a gap and no read. */
export function recordReads(source: CostSource, tenant: string): RecordedSource {
  const rows: LedgerRow[] = [];
  const record = async <T>(dataset: string, read: Promise<Known<T>>, count: (value: T) => number) => {
    const answer = await read;
    const row = ledgerRow(tenant, dataset, answer, count);
    if (row) rows.push(row);
    return answer;
  };
  return {
    ledger: () => rows,
    source: {
      ...methodsOf(source),
      cube: (query) => record(query.name, source.cube(query), (cube) => cube.rows.length),
      changes: (query) => record(query.name, source.changes(query), (cube) => cube.rows.length),
      commitments: (period) => record('commitments', source.commitments(period), (found) => found.length),
      tagKeys: (period) => record('tag keys', source.tagKeys(period), (found) => found.length),
      presence: (period) => record('account, region and service', source.presence(period), entriesOf),
      lines: async (query) => {
        const lines = await source.lines(query);
        const { usage, resources } = lines;
        await record('usage of the last days', Promise.resolve(usage), (found) => found.length);
        await record('usage by resource', Promise.resolve(resources), (found) => found.length);
        return lines;
      },
    },
  };
}

function entriesOf(presence: Presence): number {
  return presence.basis === 'triples' ? presence.triples.length : presence.accountService.length;
}

type Read = 'cube' | 'changes' | 'commitments' | 'tagKeys' | 'presence' | 'lines';

function methodsOf(source: CostSource): Omit<CostSource, Read> {
  return {
    open: () => source.open(),
    totals: () => source.totals(),
    quality: () => source.quality(),
    invariants: () => source.invariants(),
    usage: () => source.usage(),
    close: () => source.close(),
  };
}

const NOT_PLANNED: ReadonlySet<GapReason> = new Set([
  'needs-export',
  'not-configured',
  'not-in-this-version',
  'column-missing',
]);

function ledgerRow<T>(
  tenant: string,
  dataset: string,
  answer: Known<T>,
  count: (value: T) => number,
): LedgerRow | null {
  const key = { tenant, account: 'organization', region: 'organization', dataset, attempts: 1 };
  if (answer.known) {
    const rows = count(answer.value);
    return { ...key, state: rows === 0 ? 'empty' : 'ok', rows, reason: null, missingPermissions: [] };
  }
  const { reason, subject, remedy, missingPermissions } = answer.gap;
  if (NOT_PLANNED.has(reason)) return null;
  return {
    ...key,
    state: stateOf(reason),
    rows: null,
    reason: `${subject}: ${remedy}`,
    missingPermissions: missingPermissions ?? [],
  };
}

function stateOf(reason: GapReason): LedgerState {
  if (reason === 'denied' || reason === 'throttled' || reason === 'failed') return reason;
  return reason === 'no-history' ? 'empty' : 'skipped';
}
