import { type AttemptOutcome, BreakerOpen, type CallGuard, type CallPlace } from '../core/call-guard.ts';
import type { Clock } from '../core/ports.ts';
import type { BreakerRow } from '../core/run.ts';
import { BREAKER_SETTINGS, type BreakerSettings } from './breaker.ts';
import { CALL_RATES, OTHER_RATE } from './call-rates.ts';
import { mergeBreakers } from './merge-breakers.ts';
import { createPlaceBreakers, type PlaceBreakers, type PlaceOutcome } from './place-breakers.ts';
import { createTokenBucket, type Rate, type TokenBucket } from './token-bucket.ts';

export interface CallGuardsOptions {
  readonly clock: Clock;
  /** By AWS's service id, instead of the defaults. */
  readonly rates?: Readonly<Record<string, Rate>>;
  readonly breaker?: Partial<BreakerSettings>;
}

export interface CallGuards {
  /**
   * Breakers and one bucket for each (account, region, service): a sick region slows nothing else, and an operation that
   * is sick alone stops no other.
   */
  guard(place: CallPlace): CallGuard;
  /** Breakers that were open at some time, ordered by account, region, service and operation. */
  breakers(): readonly BreakerRow[];
}

interface Guarded {
  readonly place: CallPlace;
  readonly breakers: PlaceBreakers;
  readonly guard: CallGuard;
}

export function callGuards({ clock, rates = {}, breaker: settings = {} }: CallGuardsOptions): CallGuards {
  const guarded = new Map<string, Guarded>();
  const now = () => clock.now().getTime();

  function create(place: CallPlace): Guarded {
    const rate = rates[place.service] ?? CALL_RATES[place.service] ?? OTHER_RATE;
    const breakers = createPlaceBreakers({ ...BREAKER_SETTINGS, ...settings });
    return { place, breakers, guard: guardOf(place, breakers, createTokenBucket(rate, clock), now) };
  }

  return {
    guard(place) {
      const key = JSON.stringify([place.account, place.region, place.service]);
      const found = guarded.get(key) ?? create(place);
      guarded.set(key, found);
      return found.guard;
    },
    breakers: () => mergeBreakers([...guarded.values()].flatMap((each) => rowsOf(each, now()))),
  };
}

function rowsOf({ place: { account, region, service }, breakers }: Guarded, now: number): BreakerRow[] {
  return breakers.opened().map(({ operation, breaker }) => ({
    account,
    region,
    service,
    operation,
    opened: breaker.opened(),
    state: breaker.state(now),
  }));
}

function guardOf(
  { service, region }: CallPlace,
  breakers: PlaceBreakers,
  bucket: TokenBucket,
  now: () => number,
): CallGuard {
  const refuseAtOpen = (operation: string) => {
    const open = breakers.refusedBy(operation, now());
    if (open === null) return;
    const calls = open === 'service' ? `to ${service}` : `of ${service}:${operation}`;
    throw new BreakerOpen(`No calls ${calls} in ${region}: too many failed there.`);
  };
  return {
    async enter(operation, signal) {
      // Looked at twice: nobody queues where a breaker is open, and one may open while one waits for a token.
      refuseAtOpen(operation);
      await bucket.take(signal);
      signal?.throwIfAborted();
      refuseAtOpen(operation);
      const ticket = breakers.enter(operation, now());
      return {
        ended(outcome) {
          if (outcome === 'throttled') bucket.throttled();
          if (outcome === 'answered' || outcome === 'refused') bucket.answered();
          ticket.ended(VERDICTS[outcome], now());
        },
      };
    },
  };
}

/** A throttle is what pacing is for; whoever gives up after the last one says `failed`. */
const VERDICTS: Readonly<Record<AttemptOutcome, PlaceOutcome>> = {
  answered: 'well',
  refused: 'well',
  throttled: 'neutral',
  failed: 'failed',
  unreachable: 'unreachable',
  abandoned: 'neutral',
};
