import { isSpendlogError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import type { Clock } from '../core/ports.ts';
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
  /** Aborted within seconds of somebody cancelling the run. */
  readonly cancelled: AbortSignal;
  /** Ends looking for that. */
  close(): void;
}

export interface KeeperOptions {
  /** Names the segments. */
  readonly worker: string;
}

/** How often the store is asked whether the run was cancelled. */
const LOOK_MS = 5_000;

/** Keeps what a worker reads. Attempts are numbered on from those that are there. */
export async function keepRecords(
  runStore: RunStore,
  { run }: Plan,
  { worker }: KeeperOptions,
  environment: RunEnvironment,
): Promise<RecordKeeper> {
  const { clock, log } = environment;
  const writer = runStore.segmentWriter(run, worker, clock);
  const numbers = new Map<string, number>();
  for (const { unit, attempt } of await runStore.attempts(run)) {
    numbers.set(unit, Math.max(attempt, numbers.get(unit) ?? 0));
  }
  const triesBefore = numbers.values().reduce((sum, tries) => sum + tries, 0);
  const { cancelled, close } = lookForCancellation(runStore, run, environment);
  return {
    cancelled,
    close,
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
    },
  };
}

/** Looks while units are under way as well: one may take minutes. A look that fails is only late. */
function lookForCancellation(
  runStore: RunStore,
  run: string,
  { clock, log }: RunEnvironment,
): Pick<RecordKeeper, 'cancelled' | 'close'> {
  const cancel = new AbortController();
  const closed = new AbortController();
  const look = async () => {
    try {
      if (await runStore.cancelled(run)) cancel.abort(new Error('The run was cancelled'));
    } catch (error) {
      if (!isSpendlogError(error)) throw error;
      log.write('warn', 'Whether the run was cancelled could not be read', { runId: run, code: error.code });
    }
  };
  const keepLooking = async () => {
    while (!cancel.signal.aborted && (await paused(clock, closed.signal))) await look();
  };
  void keepLooking();
  return { cancelled: cancel.signal, close: () => closed.abort() };
}

/** False where it ended before. */
async function paused(clock: Clock, ended: AbortSignal): Promise<boolean> {
  await clock.sleep(LOOK_MS, ended).catch(() => undefined);
  return !ended.aborted;
}
