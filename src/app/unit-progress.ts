import { isDone, type UnitResult } from '../core/unit-result.ts';
import { durationText } from './duration-text.ts';
import type { RunEnvironment } from './run-contract.ts';

/** Plain lines are read afterwards: one in so many milliseconds is enough. */
const PAUSE_MS = 5_000;

/** Tells people how far collecting is: units done and failing, how fast, and how long it will take. */
export function unitProgress(
  units: number,
  { clock, progress }: Pick<RunEnvironment, 'clock' | 'progress'>,
): { ended(result: UnitResult): void } {
  const began = clock.now().getTime();
  let told = began - PAUSE_MS;
  let done = 0;
  let failing = 0;
  return {
    ended(result) {
      if (isDone(result)) done += 1;
      else failing += 1;
      const now = clock.now().getTime();
      if (now - told < PAUSE_MS && done + failing < units) return;
      told = now;
      progress.step(progressText({ units, done, failing, seconds: (now - began) / 1000 }));
    },
  };
}

export interface UnitCounts {
  readonly units: number;
  readonly done: number;
  readonly failing: number;
  /** Since counting began. */
  readonly seconds: number;
}

/** `12 of 40 units, 1 failing, 24.0 a minute, 1 min left`. The rate is of this job, and unknown until something ended. */
export function progressText({ units, done, failing, seconds }: UnitCounts): string {
  const ended = done + failing;
  const counts = `${done} of ${units} units${failing > 0 ? `, ${failing} failing` : ''}`;
  if (ended === 0 || seconds <= 0) return counts;
  const perSecond = ended / seconds;
  const left = Math.max(0, units - ended) / perSecond;
  return `${counts}, ${(perSecond * 60).toFixed(1)} a minute, ${durationText(left)} left`;
}
