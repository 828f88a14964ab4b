import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from '@smithy/types';
import { type Backoff, backoffDelay, type Random } from '../../core/backoff.ts';
import type { Clock } from '../../core/ports.ts';
import { attemptFailure } from './attempt-failure.ts';
import { callScope } from './call-scope.ts';

export interface RetryStrategyOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Makes the next attempt sign with new credentials. */
  readonly renew: () => void;
}

/** The first attempt and three retries. */
export const ATTEMPTS = 4;

const TRANSIENT: Backoff = { base: 100, cap: 20_000 };

/** A throttled service needs its bucket to fill again, which a tenth of a second does not do. */
const THROTTLED: Backoff = { base: 1_000, cap: 20_000 };

/** A service that asks for more than this is not waited for: the read ends, and may be taken up again later. */
const LONGEST_WAIT_MS = 60_000;

/**
 * How every client retries: exponential with full jitter, no shared quota that one sick call could drain for
 * the others, and waiting on the clock port, so that it ends with the call's signal.
 */
export function createRetryStrategy({ clock, random, renew }: RetryStrategyOptions): RetryStrategyV2 {
  return {
    async acquireInitialRetryToken() {
      return tokenOf(0);
    },
    async refreshRetryTokenForRetry(token, info) {
      const scope = callScope.getStore();
      const retry = token.getRetryCount() + 1;
      const failure = attemptFailure(info.error);
      // What is thrown here only ends the retries; the SDK reports the error of the last attempt.
      if (!scope || retry >= scope.attempts || failure.retry === 'no') throw new Error('Not to be retried.');
      if (failure.retry === 'renew') {
        if (scope.renewed) throw new Error('Not to be retried.');
        scope.renewed = true;
        renew();
        return tokenOf(retry);
      }
      const backoff = failure.retry === 'throttled' ? THROTTLED : TRANSIENT;
      const asked = askedWait(info);
      if (asked > LONGEST_WAIT_MS) throw new Error('Not to be retried.');
      await clock.sleep(Math.max(asked, backoffDelay(backoff, retry, random)), scope.signal);
      return tokenOf(retry);
    },
    recordSuccess() {},
  };
}

/** The SDK turns Retry-After into a date a moment ago; whole seconds undo that. */
function askedWait({ retryAfterHint }: RetryErrorInfo): number {
  if (!retryAfterHint) return 0;
  return Math.max(0, Math.ceil((retryAfterHint.getTime() - Date.now()) / 1_000) * 1_000);
}

function tokenOf(retries: number): RetryToken {
  return { getRetryCount: () => retries, getRetryDelay: () => 0 };
}
