import { wasRefused } from '../../engine/attempt.ts';
import { bestRecords } from '../../engine/best-records.ts';
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
  /** Denied, or not there, the last time: the next report or run asks once more. */
  readonly refused: number;
  /** None of these: `done`, `deadLetters`, `refused` and this add up to `planned`. */
  readonly outstanding: number;
}

export function runCounts({ plan, done, attempts }: RunProgress): RunCounts {
  const left = outstandingUnits(plan, done, attempts);
  const last = bestRecords([], attempts);
  const refused = left.filter(({ id }) => {
    const record = last.get(id);
    return record !== undefined && wasRefused(record.result);
  }).length;
  const planned = plan.units.length;
  return {
    planned,
    done: done.size,
    failing: new Set(last.keys()).difference(done).size,
    deadLetters: planned - done.size - left.length,
    refused,
    outstanding: left.length - refused,
  };
}

export function runState(
  { planned, done, failing, outstanding }: RunCounts,
  { cancelled, reported }: { readonly cancelled: boolean; readonly reported: boolean },
): RunState {
  if (cancelled && done < planned) return 'cancelled';
  if (reported) return 'reported';
  if (done === planned) return 'complete';
  if (outstanding === 0) return 'incomplete';
  return done + failing === 0 ? 'planned' : 'collecting';
}
