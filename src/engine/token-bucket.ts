import type { Clock } from '../core/ports.ts';

/** Tokens flow in at `perSecond` up to `burst`; one is taken for each call. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export interface TokenBucket {
  /** Resolves when a token is there, in the order of asking. Rejects with the signal's reason, and then takes nothing. */
  take(signal?: AbortSignal): Promise<void>;
  /** The service refused: half the rate, and nothing left of the burst. */
  throttled(): void;
  /** The service answered: a little nearer to the full rate again. */
  answered(): void;
  /** Tokens a second at this moment. */
  rate(): number;
}

/** After a throttle the rate never falls below this share of the full one, so that work goes on. */
const LEAST_SHARE = 1 / 32;

/** Answers that lead from the least share back to the full rate: additive increase. */
const STEPS = 64;

/** Throttles of calls that were under way together count once. */
const DECREASE_PAUSE_MS = 1_000;

interface Waiter {
  readonly serve: () => void;
  readonly fail: (reason: unknown) => void;
}

export function createTokenBucket(rate: Rate, clock: Clock): TokenBucket {
  const waiting: Waiter[] = [];
  let perSecond = rate.perSecond;
  let tokens = rate.burst;
  let filledAt = clock.now().getTime();
  let decreasedAt = Number.NEGATIVE_INFINITY;
  let serving = false;
  let pause = new AbortController();

  function fill(): number {
    const now = clock.now().getTime();
    tokens = Math.min(rate.burst, tokens + (Math.max(0, now - filledAt) * perSecond) / 1_000);
    filledAt = now;
    return now;
  }

  /** Ends early when nobody waits any more, so that no timer outlives the work. */
  async function untilNext(): Promise<void> {
    pause = new AbortController();
    try {
      await clock.sleep(Math.ceil(((1 - tokens) * 1_000) / perSecond), pause.signal);
    } catch (error) {
      if (!pause.signal.aborted) throw error;
    }
  }

  async function serve(): Promise<void> {
    serving = true;
    try {
      for (fill(); waiting.length > 0; fill()) {
        if (tokens >= 1) {
          tokens -= 1;
          waiting.shift()?.serve();
        } else await untilNext();
      }
    } catch (error) {
      for (const { fail } of waiting.splice(0)) fail(error);
    } finally {
      serving = false;
    }
  }

  return {
    take(signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const leave = () => {
          waiting.splice(waiting.indexOf(waiter), 1);
          reject(signal?.reason);
          if (waiting.length === 0) pause.abort();
        };
        const settled = (settle: () => void) => {
          signal?.removeEventListener('abort', leave);
          settle();
        };
        const waiter: Waiter = {
          serve: () => settled(resolve),
          fail: (reason) => settled(() => reject(reason)),
        };
        waiting.push(waiter);
        signal?.addEventListener('abort', leave, { once: true });
        if (!serving) void serve();
      });
    },
    throttled() {
      const now = fill();
      tokens = Math.min(tokens, 0);
      if (now - decreasedAt < DECREASE_PAUSE_MS) return;
      decreasedAt = now;
      perSecond = Math.max(rate.perSecond * LEAST_SHARE, perSecond / 2);
    },
    answered() {
      fill();
      perSecond = Math.min(rate.perSecond, perSecond + rate.perSecond / STEPS);
    },
    rate: () => perSecond,
  };
}
