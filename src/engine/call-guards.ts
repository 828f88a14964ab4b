import { type AttemptOutcome, BreakerOpen, type CallGuard, type CallPlace } from '../core/call-guard.ts';
import type { Clock } from '../core/ports.ts';
import type { BreakerRow } from '../core/run.ts';
import { BREAKER_SETTINGS, type Breaker, type BreakerSettings, createBreaker } from './breaker.ts';
import { CALL_RATES, OTHER_RATE } from './call-rates.ts';
import { createTokenBucket, type Rate, type TokenBucket } from './token-bucket.ts';

export interface CallGuardsOptions {
  readonly clock: Clock;
  /** By AWS's service id, instead of the defaults. */
  readonly rates?: Readonly<Record<string, Rate>>;
  readonly breaker?: Partial<BreakerSettings>;
}

export interface CallGuards {
  /** One breaker and one bucket for each (account, region, service): a sick region slows nothing else. */
  guard(place: CallPlace): CallGuard;
  /** Breakers that were open at some time, ordered by account, region and service. */
  breakers(): readonly BreakerRow[];
}

interface Guarded {
  readonly place: CallPlace;
  readonly breaker: Breaker;
  readonly guard: CallGuard;
}

export function callGuards({ clock, rates = {}, breaker: settings = {} }: CallGuardsOptions): CallGuards {
  const guarded = new Map<string, Guarded>();
  const now = () => clock.now().getTime();

  function create(place: CallPlace): Guarded {
    const rate = rates[place.service] ?? CALL_RATES[place.service] ?? OTHER_RATE;
    const breaker = createBreaker({ ...BREAKER_SETTINGS, ...settings });
    return { place, breaker, guard: guardOf(place, breaker, createTokenBucket(rate, clock), now) };
  }

  return {
    guard(place) {
      const key = JSON.stringify([place.account, place.region, place.service]);
      const found = guarded.get(key) ?? create(place);
      guarded.set(key, found);
      return found.guard;
    },
    breakers: () =>
      [...guarded]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .filter(([, { breaker }]) => breaker.opened() > 0)
        .map(([, { place, breaker }]) => ({
          account: place.account,
          region: place.region,
          service: place.service,
          opened: breaker.opened(),
          state: breaker.state(now()),
        })),
  };
}

function guardOf(place: CallPlace, breaker: Breaker, bucket: TokenBucket, now: () => number): CallGuard {
  const refuse = (): never => {
    throw new BreakerOpen(`No calls to ${place.service} in ${place.region}: too many failed there.`);
  };
  return {
    async enter(signal) {
      // Looked at twice: nobody queues at a closed door, and it may close while one waits for a token.
      if (!breaker.admits(now())) refuse();
      await bucket.take(signal);
      signal?.throwIfAborted();
      const ticket = breaker.enter(now()) ?? refuse();
      return {
        ended(outcome) {
          if (outcome === 'throttled') bucket.throttled();
          if (outcome === 'answered' || outcome === 'refused') bucket.answered();
          breaker.ended(ticket, VERDICTS[outcome], now());
        },
      };
    },
  };
}

/** A throttle is what pacing is for; whoever gives up after the last one says `failed`. */
const VERDICTS: Readonly<Record<AttemptOutcome, 'well' | 'failed' | 'neutral'>> = {
  answered: 'well',
  refused: 'well',
  throttled: 'neutral',
  failed: 'failed',
  abandoned: 'neutral',
};
