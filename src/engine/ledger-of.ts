import { SpendlogError } from '../core/errors.ts';
import type { LedgerRow } from '../core/ledger.ts';
import type { Unit } from '../core/unit.ts';
import type { ReadResult } from '../core/unit-result.ts';
import { type Attempt, triedOnce } from './attempt.ts';
import type { CollectedUnit } from './collected-unit.ts';

const CANCELLED = 'Cancelled: the run was cancelled before it was read. `spendlog runs resume` reads it.';
const NOT_REACHED = 'NotReached: no job came to it, or had the time for it. `spendlog runs resume` reads it.';

export const NO_ROLE =
  'NoAccountRole: the tenant names no accountRole, so there is no way into the account. Set tenants[].accountRole to the name of a role that exists in each of its accounts.';

/** One row for each read of a unit in an account there is no way into. */
export function unreachableRows({ tenant, account, region, reads }: Unit): readonly LedgerRow[] {
  return reads.map((dataset) => ({
    tenant,
    account,
    region,
    dataset,
    state: 'skipped',
    rows: null,
    attempts: 0,
    reason: NO_ROLE,
    missingPermissions: [],
  }));
}

/**
 * One row for each planned read of a unit. Of a unit that is done the row says one attempt, the one that counts: what
 * failed before it is part of what the run cost, and the ledger is the same as if nothing had failed.
 */
export function ledgerOf(
  { unit, record }: CollectedUnit,
  attempts: readonly Attempt[],
  cancelled: boolean,
): readonly LedgerRow[] {
  const results = new Map(record?.result.reads.map((result) => [result.read, result]));
  const unplanned = [...results.keys()].find((read) => !unit.reads.includes(read));
  if (unplanned !== undefined) throw damaged(unit.id, unplanned);
  const tries = triedOnce(attempts).length;
  return unit.reads.map((dataset): LedgerRow => {
    const { tenant, account, region } = unit;
    const result = results.get(dataset);
    const key = { tenant, account, region, dataset };
    if (!result) {
      const reason = cancelled ? CANCELLED : NOT_REACHED;
      return { ...key, state: 'skipped', rows: null, attempts: tries, reason, missingPermissions: [] };
    }
    const { state, rows, failure } = result;
    return {
      ...key,
      state,
      rows,
      attempts: failure ? tries : 1,
      reason: reasonOf(result),
      missingPermissions: failure?.missingPermissions ?? [],
    };
  });
}

function reasonOf({ failure }: ReadResult): string | null {
  return failure && `${failure.errorClass}: ${failure.message}`;
}

function damaged(unit: string, read: string): SpendlogError {
  return new SpendlogError(
    'STORE_DAMAGED',
    `The result of the unit ${unit} holds the read ${JSON.stringify(read)}, which was not planned.`,
    'Plan and collect again; with `fresh` the plan is a new one.',
  );
}
