import type { Day } from '../core/period.ts';
import type { HistoryEntry } from '../store/run-documents.ts';
import type { RunStore } from '../store/run-store.ts';
import {
  EVERYTHING,
  isSameScope,
  isSameServices,
  type RunScope,
  type RunSummary,
  readRunSummary,
} from './run-summary.ts';

export interface Predecessor {
  /**
   * The run whose report this one is held against: of those of the same scope, the one of the latest day before;
   * `null` for the first.
   */
  readonly run: string | null;
  /** What the units took in the run written last that looked at these services, in seconds by id: what they are expected to take. */
  readonly seconds: ReadonlyMap<string, number>;
}

export async function predecessorOf(runStore: RunStore, asOf: Day, scope: RunScope): Promise<Predecessor> {
  const runs = remembered(await runStore.history());
  const before = inOrderOfDays(runs).findLast(
    ({ summary }) => summary.asOf < asOf && isSameScope(summary, scope),
  );
  const measured = runs.findLast(({ summary }) => hasMeasured(summary, scope));
  const record = measured ? await runStore.readRunRecord(measured.run) : null;
  return { run: before?.run ?? null, seconds: new Map(Object.entries(record?.unitSeconds ?? {})) };
}

export interface RememberedRun {
  readonly run: string;
  readonly summary: RunSummary;
}

/** In the order in which they were written. */
export function remembered(history: readonly HistoryEntry[]): readonly RememberedRun[] {
  return history.flatMap(({ run, content }) => {
    const summary = readRunSummary(content);
    return summary ? [{ run, summary }] : [];
  });
}

/** By the day they are about; a run of an old day may be repaired today. Of one day, the one written last is last. */
export function inOrderOfDays(runs: readonly RememberedRun[]): readonly RememberedRun[] {
  return runs.toSorted(({ summary: a }, { summary: b }) =>
    a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? -1 : 1,
  );
}

/** A run of all services has met the units of some as well. */
function hasMeasured({ scope = EVERYTHING }: RunSummary, asked: RunScope): boolean {
  return scope.analysis !== 'costs' && (scope.services === null || isSameServices(scope, asked));
}
