import type { CommandResult } from '../command-result.ts';
import { durationText } from '../duration-text.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { readPlanOf, readProgress } from '../run-progress.ts';
import type { TenantSession } from '../tenant-session.ts';
import { type RunCounts, runCounts, runState } from './run-state.ts';

const PAUSE_MS = 5_000;

/** A run that was reported on is at rest where nothing of it changed for so long. */
const REST_MS = 60_000;

/**
 * Follows a run until nothing of it is outstanding, it is cancelled, it rests after its report, or somebody stops
 * watching.
 */
export async function watchRun(
  { runStore }: TenantSession,
  run: string | undefined,
  { clock, progress, signal }: RunEnvironment,
): Promise<CommandResult> {
  const { run: watched } = await readPlanOf(runStore, run);
  const now = () => clock.now().getTime();
  const began = now();
  let first: RunCounts | null = null;
  let before = { text: '', at: began };
  for (;;) {
    const counts = runCounts(await readProgress(runStore, watched));
    const cancelled = await runStore.cancelled(watched);
    first ??= counts;
    const text = JSON.stringify(counts);
    if (text !== before.text) before = { text, at: now() };
    progress.step(watchText(counts, first, (now() - began) / 1000));
    const rests = now() - before.at >= REST_MS && (await runStore.readRunRecord(watched)) !== null;
    if (counts.outstanding === 0 || cancelled || rests || signal.aborted) {
      const state = runState(counts, { cancelled, reported: false });
      progress.done(`Run ${watched} is ${state}`);
      return watchedResult(watched, state, counts);
    }
    await clock.sleep(PAUSE_MS, signal).catch(() => undefined);
  }
}

/** `12 of 40 units done, 1 failing, 24.0 a minute, 1 min left`. The rate is of what ended while somebody watched. */
export function watchText({ planned, done, failing }: RunCounts, first: RunCounts, seconds: number): string {
  const counts = `${done} of ${planned} units done, ${failing} failing`;
  const ended = done + failing - first.done - first.failing;
  if (ended <= 0 || seconds <= 0) return counts;
  const perSecond = ended / seconds;
  const left = (planned - done - failing) / perSecond;
  return `${counts}, ${(perSecond * 60).toFixed(1)} a minute, ${durationText(left)} left`;
}

function watchedResult(run: string, state: string, counts: RunCounts): CommandResult {
  const { planned, done, deadLetters, refused, outstanding } = counts;
  const rest = [
    [deadLetters, 'given up'],
    [refused, 'refused'],
    [outstanding, 'outstanding'],
  ] as const;
  const others = rest.flatMap(([number, what]) => (number > 0 ? [`, ${number} ${what}`] : []));
  return {
    exitCode: 0,
    document: { run, state, ...counts },
    line: state,
    tables: [],
    closing: [`Run ${run} is ${state}: ${done} of ${planned} units done${others.join('')}.`],
    outputs: {},
    page: null,
  };
}
