import type { CheckRow } from '../core/collection.ts';
import type { LedgerRow } from '../core/ledger.ts';
import type { Report } from '../core/report.ts';
import { jsonValue } from './json-value.ts';

/** How many rows of reads and checks `report.json` holds: beyond that only those that people must know of. */
export const MOST_ROWS_IN_REPORT = 1_000;

export const LEDGER_FILE = 'ledger.ndjson';

/**
 * `ledger.ndjson`: every planned read (`kind: read`) and how each check ended in each place (`kind: check`), one a line.
 * `null` where `report.json` holds them all.
 */
export function renderLedger(report: Report): string | null {
  if (!hasLedgerFile(report)) return null;
  const reads = readsOf(report).map((row) => ({ kind: 'read', ...row }));
  const checks = checksOf(report).map((row) => ({ kind: 'check', ...row }));
  return [...reads, ...checks].map((row) => `${JSON.stringify(jsonValue(row))}\n`).join('');
}

/** Whether `report.json` leaves rows to the file. */
export function hasLedgerFile(report: Pick<Report, 'ledger' | 'collection'>): boolean {
  return readsOf(report).length + checksOf(report).length > MOST_ROWS_IN_REPORT;
}

/** A read that is not there. */
export function isMissingRead({ state }: LedgerRow): boolean {
  return state !== 'ok' && state !== 'empty';
}

/** A check that found something, or could not tell of everything it looked at. */
export function isTellingCheck({ state, found, undecided, missing }: CheckRow): boolean {
  return state !== 'evaluated' || found > 0 || undecided.length > 0 || missing.length > 0;
}

function readsOf({ ledger }: Pick<Report, 'ledger'>): readonly LedgerRow[] {
  return ledger.known ? ledger.value.rows : [];
}

function checksOf({ collection }: Pick<Report, 'collection'>): readonly CheckRow[] {
  return collection.known ? collection.value.checks : [];
}
