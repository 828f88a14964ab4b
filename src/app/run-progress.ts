import { SpendlogError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import type { BreakerRow } from '../core/run.ts';
import { isDone, type UnitRecord } from '../core/unit-result.ts';
import type { Attempt } from '../engine/attempt.ts';
import { mergeBreakers } from '../engine/merge-breakers.ts';
import type { RunStore } from '../store/run-store.ts';
import { storedAttempts } from './stored-attempts.ts';

/** Runs that are named to somebody who asked for another one. */
const MOST_NAMED = 3;

/** What the store has of one run. */
export interface RunProgress {
  readonly plan: Plan;
  readonly records: readonly UnitRecord[];
  /** Tries that left a read missing, and what the end of a job cut off. */
  readonly attempts: readonly Attempt[];
  readonly done: ReadonlySet<string>;
  /** Circuit breakers that opened in any of its jobs. */
  readonly breakers: readonly BreakerRow[];
}

/**
 * The plan of a run and what was read of it.
 * @param run Absent: the newest run.
 * @throws SpendlogError RUN_NOT_FOUND
 */
export async function readProgress(runStore: RunStore, run: string | undefined): Promise<RunProgress> {
  const plan = await readPlanOf(runStore, run);
  const records: UnitRecord[] = [];
  const cutOff: Attempt[] = [];
  for await (const record of runStore.records(plan.run)) {
    if (isDone(record.result)) records.push(record);
    else cutOff.push({ n: 0, record });
  }
  const attempts = [...cutOff, ...storedAttempts(plan, await runStore.attempts(plan.run))];
  const breakers = mergeBreakers(await runStore.breakers(plan.run));
  return { plan, records, attempts, done: new Set(records.map(({ result }) => result.unit)), breakers };
}

export async function readPlanOf(runStore: RunStore, run: string | undefined): Promise<Plan> {
  const named = run ?? (await runStore.runs())[0]?.run;
  const plan = named === undefined ? null : await runStore.readPlan(named);
  if (plan) return plan;
  const newest = (await runStore.runs()).slice(0, MOST_NAMED).map((each) => each.run);
  throw new SpendlogError(
    'RUN_NOT_FOUND',
    named === undefined
      ? 'The store has no run of this tenant.'
      : `The store has no run ${named} of this tenant.`,
    newest.length === 0
      ? 'Plan one with spendlog plan; --store says where runs are remembered.'
      : `The newest it has: ${newest.join(', ')}. spendlog runs list shows all.`,
  );
}
