import { outstandingUnits } from '../../engine/outstanding-units.ts';
import type { RunProgress } from '../run-progress.ts';

/** How far a run is, in the order a run goes through them. */
export type RunState = 'planned' | 'collecting' | 'complete' | 'incomplete' | 'reported' | 'cancelled';

export interface RunCounts {
  readonly planned: number;
  readonly done: number;
  /** Tried, with a read missing. */
  readonly failing: number;
  /** Given up until somebody asks for them again. */
  readonly deadLetters: number;
  /** Not done and not given up. */
  readonly outstanding: number;
}

export function runCounts({ plan, done, attempts }: RunProgress): RunCounts {
  const outstanding = outstandingUnits(plan, done, attempts).length;
  const planned = plan.units.length;
  const failing = new Set(attempts.map(({ record }) => record.result.unit)).difference(done).size;
  return { planned, done: done.size, failing, deadLetters: planned - done.size - outstanding, outstanding };
}

export function runState(
  { planned, done, failing, outstanding }: RunCounts,
  { cancelled, reported }: { readonly cancelled: boolean; readonly reported: boolean },
): RunState {
  if (cancelled) return 'cancelled';
  if (reported) return 'reported';
  if (done === planned) return 'complete';
  if (outstanding === 0) return 'incomplete';
  return done + failing === 0 ? 'planned' : 'collecting';
}
