import type { Clock } from '../../core/ports.ts';

export interface RetryOptions {
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly signal?: AbortSignal;
}

/** After the first attempt. Sign-in is asked by all jobs of a matrix at once, so it gets more than the usual three. */
const SIGN_IN_RETRIES = 5;

const BASE_MS = 500;
const CAP_MS = 10_000;

/** Tries again while `transient` says so, each time after a pause drawn from the whole interval (full jitter). */
export async function retried<T>(
  attempt: () => Promise<T>,
  transient: (error: unknown) => boolean,
  { clock, random, signal }: RetryOptions,
): Promise<T> {
  for (let retry = 0; ; retry += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (retry >= SIGN_IN_RETRIES || signal?.aborted || !transient(error)) throw error;
    }
    await clock.sleep(random() * Math.min(CAP_MS, BASE_MS * 2 ** retry), signal);
  }
}
