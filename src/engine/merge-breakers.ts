import { inOrder } from '../core/in-order.ts';
import type { BreakerRow } from '../core/run.ts';

/** Ascending: the worse, the later. */
const STATES: readonly BreakerRow['state'][] = ['closed', 'half-open', 'open'];

/**
 * The breakers of several jobs as those of one run: each job has its own, so their openings add up, and the worst end
 * stands. Ordered by account, region, service and operation, the service itself first; the same for any order of the rows.
 */
export function mergeBreakers(rows: Iterable<BreakerRow>): readonly BreakerRow[] {
  const merged = new Map<string, BreakerRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.account, row.region, row.service, row.operation]);
    const before = merged.get(key);
    merged.set(key, before ? both(before, row) : row);
  }
  return [...merged.values()].sort(
    (a, b) =>
      inOrder(a.account, b.account) ||
      inOrder(a.region, b.region) ||
      inOrder(a.service, b.service) ||
      inOrder(a.operation ?? '', b.operation ?? ''),
  );
}

function both(a: BreakerRow, b: BreakerRow): BreakerRow {
  const state = STATES.indexOf(a.state) < STATES.indexOf(b.state) ? b.state : a.state;
  return { ...a, opened: a.opened + b.opened, state };
}
