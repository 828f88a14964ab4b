import type { Backoff, Random } from '../../core/backoff.ts';
import { backoffDelay } from '../../core/backoff.ts';
import type { Clock } from '../../core/ports.ts';
import {
  isAboutS3,
  isConflict,
  isTaken,
  isThrottled,
  isUnsure,
  type S3Place,
  s3Refusal,
} from './s3-refusal.ts';

/** One request may be cheap or a megabyte; each attempt ends after this. */
const ATTEMPT_MS = 20_000;

const ATTEMPTS = 8;

const PAUSE: Backoff = { base: 100, cap: 10_000 };

/** Partitions of a bucket grow while they are asked for more: that takes longer than a lost connection. */
const THROTTLED_PAUSE: Backoff = { base: 500, cap: 20_000 };

export interface S3CallOptions {
  readonly place: S3Place;
  readonly clock: Clock;
  readonly random: Random;
}

export type S3Answer<T> =
  | { readonly state: 'answered'; readonly value: T }
  /** The object is there. `unsure`: perhaps an earlier attempt of this very call put it there. */
  | { readonly state: 'taken'; readonly unsure: boolean }
  | { readonly state: 'absent' };

/**
 * One request with its retries: conflicts, throttling and lost answers, with full jitter on the clock. Throws
 * `STORE_UNAVAILABLE` where trying again does not help.
 */
export async function s3Call<T>(
  { place, clock, random }: S3CallOptions,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<S3Answer<T>> {
  let unsure = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { state: 'answered', value: await send(AbortSignal.timeout(ATTEMPT_MS)) };
    } catch (error) {
      if (isTaken(error)) return { state: 'taken', unsure };
      if (isAbsent(error)) return { state: 'absent' };
      if (!isAboutS3(error)) throw error;
      const again = isConflict(error) || isThrottled(error) || isUnsure(error);
      if (!again || attempt >= ATTEMPTS) throw s3Refusal(error, place);
      unsure ||= isUnsure(error);
      const pause = isThrottled(error) ? THROTTLED_PAUSE : PAUSE;
      await clock.sleep(backoffDelay(pause, attempt, random));
    }
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && error.name === 'NoSuchKey';
}
