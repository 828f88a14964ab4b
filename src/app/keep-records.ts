import type { Plan } from '../core/plan.ts';
import type { BreakerRow } from '../core/run.ts';
import { isDone, type UnitRecord } from '../core/unit-result.ts';
import { wasTried } from '../engine/attempt.ts';
import type { RunStore } from '../store/run-store.ts';
import type { RunEnvironment } from './run-contract.ts';

export interface RecordKeeper {
  /** Keeps one record: an attempt where a read is missing for another reason than the end of the job. */
  write(record: UnitRecord): Promise<void>;
  flush(): Promise<void>;
  /** Keeps the breakers that opened; once, when the work is over. */
  breakers(rows: readonly BreakerRow[]): Promise<void>;
  /** Aborted when somebody cancelled the run; looked at between units. */
  readonly cancelled: AbortSignal;
}

export interface KeeperOptions {
  /** Names the segments. */
  readonly worker: string;
  /** False for what somebody asked for although the run was cancelled. */
  readonly heedsCancellation: boolean;
}

/** How often the store is asked whether the run was cancelled. */
const LOOK_MS = 5_000;

/** Keeps what a worker reads. Attempts are numbered on from those that are there. */
export async function keepRecords(
  runStore: RunStore,
  { run }: Plan,
  { worker, heedsCancellation }: KeeperOptions,
  { clock, log }: RunEnvironment,
): Promise<RecordKeeper> {
  const writer = runStore.segmentWriter(run, worker, clock);
  const numbers = new Map<string, number>();
  for (const { unit, attempt } of await runStore.attempts(run)) {
    numbers.set(unit, Math.max(attempt, numbers.get(unit) ?? 0));
  }
  const triesBefore = numbers.values().reduce((sum, tries) => sum + tries, 0);
  const cancel = new AbortController();
  let looked = clock.now().getTime();
  const look = async () => {
    if (!heedsCancellation || clock.now().getTime() - looked < LOOK_MS) return;
    looked = clock.now().getTime();
    if (await runStore.cancelled(run)) cancel.abort(new Error('The run was cancelled'));
  };
  return {
    cancelled: cancel.signal,
    flush: () => writer.flush(),
    breakers: (rows) => runStore.writeBreakers(run, { worker, triesBefore, rows }),
    async write(record) {
      const { unit } = record.result;
      // What the end of the job cut off is no attempt, but says why the unit is not done.
      if (isDone(record.result) || !wasTried(record.result)) await writer.write(record);
      else {
        const number = (numbers.get(unit) ?? 0) + 1;
        numbers.set(unit, await runStore.writeAttempt(run, record, number));
        log.write('info', 'A unit has reads missing', { runId: run, unitId: unit, attempt: number });
      }
      await look();
    },
  };
}
