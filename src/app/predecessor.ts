import type { Day } from '../core/period.ts';
import type { RunStore } from '../store/run-store.ts';
import { readRunSummary } from './run-summary.ts';

export interface Predecessor {
  /** The run whose report this one is held against: the newest of an earlier day; `null` for the first. */
  readonly run: string | null;
  /** What the units of the newest run of any day took, in seconds by id: what they are expected to take. */
  readonly seconds: ReadonlyMap<string, number>;
}

export async function predecessorOf(runStore: RunStore, asOf: Day): Promise<Predecessor> {
  const history = await runStore.history();
  const earlier = history.filter(({ content }) => {
    const summary = readRunSummary(content);
    return summary !== null && summary.asOf < asOf;
  });
  const newest = history.at(-1);
  const record = newest ? await runStore.readRunRecord(newest.run) : null;
  return { run: earlier.at(-1)?.run ?? null, seconds: new Map(Object.entries(record?.unitSeconds ?? {})) };
}
