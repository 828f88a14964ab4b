import type { CheckRow, Collection } from '../core/collection.ts';
import type { Gap, Known } from '../core/known.ts';
import type { LedgerState } from '../core/ledger.ts';

/** Ends of a read that keep a check from judging, the one somebody has to repair first. */
const KEPT_FROM = ['denied', 'throttled', 'failed'] as const satisfies readonly LedgerState[];

/**
 * Why nobody knows what to recommend: not one check could judge anything. `null` where one could, or none was to.
 * @param usage What checks of the bill judge.
 */
export function nothingJudged(
  rows: readonly CheckRow[],
  collection: Known<Pick<Collection, 'ledger'>>,
  usage: Known<unknown>,
): Gap | null {
  if (rows.length === 0 || rows.some(({ state }) => state === 'evaluated')) return null;
  const ends = new Set(collection.known ? collection.value.ledger.map(({ state }) => state) : []);
  const reason = KEPT_FROM.find((state) => ends.has(state));
  if (!reason && !usage.known) return { ...usage.gap, subject: 'recommended actions' };
  return {
    reason: reason ?? 'failed',
    subject: 'recommended actions',
    remedy:
      reason === 'denied'
        ? 'allow the permissions that this report names'
        : 'run again: what was read is kept',
  };
}
