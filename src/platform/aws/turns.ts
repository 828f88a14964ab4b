import type { Clock } from '../../core/ports.ts';

/** Resolves when a call may start; rejects with the signal's reason. */
export type Turn = (signal?: AbortSignal) => Promise<void>;

/** Lets calls start an interval apart, in the order they come. The first waits for nothing. */
export function turnsEvery(intervalMs: number, clock: Clock): Turn {
  let next = Number.NEGATIVE_INFINITY;
  return async (signal) => {
    const now = clock.now().getTime();
    const mine = Math.max(now, next);
    next = mine + intervalMs;
    if (mine > now) await clock.sleep(mine - now, signal);
  };
}
