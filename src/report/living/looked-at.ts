import type { CheckRow } from '../../core/collection.ts';
import { EVERYWHERE } from '../judging/judged.ts';
import type { Life } from './life.ts';

export interface LookedParts {
  /** How the checks of this run ended, each where it looked. */
  readonly rows: readonly CheckRow[];
  /** What a check judges by in this run. */
  readonly rulerOf: (check: string) => string;
  /** Whether an account is known to be no longer one of the tenant's: there is nothing left to look at. */
  readonly hasGone: (account: string) => boolean;
}

/**
 * Whether a run looked everywhere a recommendation would be found: each of its checks was judged in its place, by the same
 * rule, and could decide about it. Of a group nobody can tell which of its members could not be decided about.
 */
export function lookedAt({ rows, rulerOf, hasGone }: LookedParts): (life: Life) => boolean {
  const places = Map.groupBy(rows, ({ check, account, region }) => keyOf(check, account, region));
  const rowsOf = (check: string, { account, region }: Life['subject']) => [
    ...(places.get(keyOf(check, account, region)) ?? []),
    ...(places.get(keyOf(check, EVERYWHERE.account, EVERYWHERE.region)) ?? []),
  ];
  const couldDecide = decidedBy();
  return ({ subject }) => {
    if (hasGone(subject.account)) return true;
    if (subject.checks.map(rulerOf).join('\n') !== subject.ruler) return false;
    return subject.checks.every((check) => {
      const own = rowsOf(check, subject);
      return own.length > 0 && own.every((row) => row.state === 'evaluated' && couldDecide(row, subject));
    });
  };
}

/** Each row's resources are gathered once: a check that could decide about none of a large place is asked about each of them. */
function decidedBy(): (row: CheckRow, subject: Life['subject']) => boolean {
  const known = new Map<CheckRow, ReadonlySet<string>>();
  return (row, { resourceIds, workloadGroup }) => {
    if (workloadGroup !== null) return row.undecided.length === 0;
    const left = known.get(row) ?? new Set(row.undecided.map(({ resourceId }) => resourceId));
    known.set(row, left);
    return !resourceIds.some((id) => left.has(id));
  };
}

function keyOf(check: string, account: string, region: string): string {
  return JSON.stringify([check, account, region]);
}
