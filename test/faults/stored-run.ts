import type { Collection } from '../../src/core/collection.ts';
import type { Store } from '../../src/core/store.ts';
import { isDone } from '../../src/core/unit-result.ts';
import { type Attempt, wasTried } from '../../src/engine/attempt.ts';
import { leftByTries } from '../../src/engine/best-records.ts';
import { collectionOf } from '../../src/engine/collection-of.ts';
import { outstandingUnits, type WorkToDo } from '../../src/engine/outstanding-units.ts';
import { toPortableJson } from '../../src/store/portable-json.ts';
import { openRunStore, type RunStore } from '../../src/store/run-store.ts';
import type { Job, Rig } from './rig.ts';

export interface StoredJobOptions {
  readonly worker: string;
  readonly what?: WorkToDo;
  readonly signal?: AbortSignal;
  /** Virtual milliseconds that each unit takes on top. */
  readonly unitTakes?: number;
}

/** One job over a store: adopts the plan that is there, does what is not, and keeps what it did. */
export async function storedJob(rig: Rig, store: Store, options: StoredJobOptions): Promise<Job> {
  const { worker, what = 'resume', signal, unitTakes = 0 } = options;
  const runs = openRunStore(store, rig.plan.tenant, { log: rig.log });
  // Hashes and compression are work that the clock may not see.
  const plan = await rig.clock.hold(runs.writePlan(rig.plan));
  const { done, attempts } = await rig.clock.hold(readBack(runs, plan.run));
  const tries = new Map<string, number>();
  for (const { n, record } of attempts) tries.set(record.result.unit, n);
  const segments = runs.segmentWriter(plan.run, worker, rig.clock);
  return rig.collect({
    units: outstandingUnits(plan, new Set(done.keys()), attempts, what),
    before: leftByTries(attempts),
    ...(signal ? { signal } : {}),
    write: async (record) => {
      if (unitTakes > 0) await rig.clock.sleep(unitTakes);
      if (isDone(record.result) || !wasTried(record.result)) return segments.write(record);
      await runs.writeAttempt(plan.run, record, (tries.get(record.result.unit) ?? 0) + 1);
    },
    // Compressing is such work too, and what stops a job allows it seconds of the clock.
    flush: () => (signal ? rig.clock.hold(segments.flush()) : segments.flush()),
  });
}

async function readBack(runs: RunStore, run: string) {
  const records = await Array.fromAsync(runs.records(run));
  const attempts = (await runs.attempts(run)).flatMap(({ attempt, record }): readonly Attempt[] =>
    record ? [{ n: attempt, record }] : [],
  );
  const done = records.filter(({ result }) => isDone(result));
  const cutOff = records.filter(({ result }) => !isDone(result)).map((record): Attempt => ({ n: 0, record }));
  return {
    done: new Map(done.map((record) => [record.result.unit, record])),
    attempts: [...cutOff, ...attempts],
  };
}

/** What the report would hold of collecting: from the store alone. */
export async function storedCollection(rig: Pick<Rig, 'plan'>, store: Store): Promise<Collection> {
  const runs = openRunStore(store, rig.plan.tenant);
  const { done, attempts } = await readBack(runs, rig.plan.run);
  const cancelled = await runs.cancelled(rig.plan.run);
  return collectionOf(rig.plan, done.values(), { attempts, cancelled });
}

export async function storedText(rig: Pick<Rig, 'plan'>, store: Store): Promise<string> {
  return toPortableJson(await storedCollection(rig, store));
}
