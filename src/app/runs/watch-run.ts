import type { CommandResult } from '../command-result.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { readPlanOf, readProgress } from '../run-progress.ts';
import type { TenantSession } from '../tenant-session.ts';
import { progressText } from '../unit-progress.ts';
import { runCounts, runState } from './run-state.ts';

const PAUSE_MS = 5_000;

/** Follows a run until nothing of it is outstanding, it is cancelled, or somebody stops watching. */
export async function watchRun(
  { runStore }: TenantSession,
  run: string | undefined,
  { clock, progress, signal }: RunEnvironment,
): Promise<CommandResult> {
  const { run: watched } = await readPlanOf(runStore, run);
  const began = clock.now().getTime();
  let before: number | null = null;
  for (;;) {
    const counts = runCounts(await readProgress(runStore, watched));
    const cancelled = await runStore.cancelled(watched);
    before ??= counts.done;
    const seconds = (clock.now().getTime() - began) / 1000;
    const { planned, done, failing, outstanding } = counts;
    // The rate is of what ended while somebody watched.
    progress.step(
      progressText({ units: planned - before, done: done - before, failing: 0, seconds }) +
        ` (${done} of ${planned} in all, ${failing} failing)`,
    );
    if (outstanding === 0 || cancelled || signal.aborted) {
      const state = runState(counts, { cancelled, reported: false });
      progress.done(`Run ${watched} is ${state}`);
      return {
        exitCode: 0,
        document: { run: watched, state, ...counts },
        line: state,
        tables: [],
        closing: [`Run ${watched}: ${done} of ${planned} units done, ${counts.deadLetters} given up.`],
        outputs: {},
        page: null,
      };
    }
    await clock.sleep(PAUSE_MS, signal).catch(() => undefined);
  }
}
