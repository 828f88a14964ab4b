import { distinct, inOrder } from '../core/in-order.ts';
import type { LedgerState } from '../core/ledger.ts';
import type { ReadFailure, ReadResult } from '../core/unit-result.ts';
import { canonicalJson } from './canonical-json.ts';

/** How one read of a unit ended. */
export type ReadOutcome<Value = readonly unknown[]> =
  | { readonly read: true; readonly value: Value }
  | { readonly read: false; readonly failure: ReadFailure };

export function failed(failure: ReadFailure): { readonly read: false; readonly failure: ReadFailure } {
  return { read: false, failure };
}

/** A read whose time was over: `skipped` where nothing was asked or the job ended, so that nobody takes it for a fault of AWS. */
export function outOfTime(errorClass: 'Deadline' | 'JobTime', begun: boolean): ReadFailure {
  const end = { errorClass, missingPermissions: [], poison: false };
  if (errorClass === 'JobTime') {
    return { ...end, state: 'skipped', message: 'The time of the job was over before it was read.' };
  }
  return begun
    ? { ...end, state: 'failed', message: 'It was not answered within its time.' }
    : { ...end, state: 'skipped', message: 'The time of its unit was over before it was read.' };
}

/**
 * A read that needs another one which is missing: it ends as that one did, and says so. Where that one was denied, the
 * permissions of its `own` are named as well, so that one repair is enough.
 */
export function needs(read: string, failure: ReadFailure, own: readonly string[]): ReadFailure {
  const message = `It needs ${read}, which is missing: ${failure.message}`;
  if (failure.state !== 'denied') return { ...failure, message };
  return {
    ...failure,
    message: `${message} Whether it is allowed itself was not tried.`,
    missingPermissions: distinct([...failure.missingPermissions, ...own]),
  };
}

export function resultOf(
  read: string,
  outcome: ReadOutcome<{ readonly rows: number; readonly kept: readonly unknown[] }>,
): ReadResult {
  if (!outcome.read) {
    return { read, state: outcome.failure.state, rows: null, failure: outcome.failure, kept: [] };
  }
  const { rows, kept } = outcome.value;
  const state: LedgerState = rows > 0 ? 'ok' : 'empty';
  return { read, state, rows, failure: null, kept: inOneOrder(kept) };
}

/** AWS promises no order: rows are brought into one, so that two reads of the same things are the same. */
function inOneOrder(rows: readonly unknown[]): readonly unknown[] {
  return rows
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((a, b) => inOrder(a.text, b.text))
    .map(({ row }) => row);
}
