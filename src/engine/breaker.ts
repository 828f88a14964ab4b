/** When a breaker opens, and for how long. */
export interface BreakerSettings {
  /** Failures in a row that open it. */
  readonly consecutive: number;
  /** It opens as well when more than `share` of the last `window` outcomes are failures. */
  readonly window: number;
  readonly share: number;
  /** Milliseconds it stays open the first time; twice as long after each probe that fails, up to `longestMs`. */
  readonly openMs: number;
  readonly longestMs: number;
}

export const BREAKER_SETTINGS: BreakerSettings = {
  consecutive: 5,
  window: 20,
  share: 0.5,
  openMs: 30_000,
  longestMs: 300_000,
};

export type BreakerState = 'closed' | 'open' | 'half-open';

export interface Breaker {
  /** Whether an attempt would be let in; changes nothing. */
  admits(now: number): boolean;
  /** The ticket of an attempt that is let in, `null` for one that is not. While half-open one is under way at a time: the probe. */
  enter(now: number): BreakerTicket | null;
  /**
   * What an attempt says of the service. It counts only in the period it was let in: one from before an opening neither
   * ends a probe nor counts after it. `neutral`: says nothing, but ends a probe without closing the breaker.
   */
  ended(ticket: BreakerTicket, outcome: 'well' | 'failed' | 'neutral', now: number): void;
  state(now: number): BreakerState;
  /** How often it opened. */
  opened(): number;
}

/** Tells in which period, between an opening and a closing, an attempt was let in. */
export interface BreakerTicket {
  readonly period: number;
}

/** A state machine on time that is passed in: milliseconds, from any start. */
export function createBreaker(settings: BreakerSettings = BREAKER_SETTINGS): Breaker {
  let opened = 0;
  let period = 0;
  let failedProbes = 0;
  let openUntil: number | null = null;
  let probing = false;
  let consecutive = 0;
  let recent: boolean[] = [];

  const state = (now: number): BreakerState =>
    openUntil === null ? 'closed' : now < openUntil ? 'open' : 'half-open';

  const admits = (now: number) => state(now) === 'closed' || (state(now) === 'half-open' && !probing);

  function open(now: number): void {
    opened += 1;
    period += 1;
    probing = false;
    openUntil = now + Math.min(settings.longestMs, settings.openMs * 2 ** failedProbes);
  }

  function close(): void {
    openUntil = null;
    period += 1;
    probing = false;
    failedProbes = 0;
    consecutive = 0;
    recent = [];
  }

  function remember(failed: boolean, now: number): void {
    consecutive = failed ? consecutive + 1 : 0;
    recent = [...recent, failed].slice(-settings.window);
    const failures = recent.filter(Boolean).length;
    const tooMany = recent.length === settings.window && failures > settings.share * settings.window;
    if (consecutive >= settings.consecutive || tooMany) open(now);
  }

  function probeEnded(outcome: 'well' | 'failed' | 'neutral', now: number): void {
    probing = false;
    if (outcome === 'well') close();
    if (outcome !== 'failed') return;
    failedProbes += 1;
    open(now);
  }

  return {
    admits,
    enter(now) {
      if (!admits(now)) return null;
      if (openUntil !== null) probing = true;
      return { period };
    },
    ended(ticket, outcome, now) {
      if (ticket.period !== period) return;
      if (openUntil !== null) probeEnded(outcome, now);
      else if (outcome !== 'neutral') remember(outcome === 'failed', now);
    },
    state,
    opened: () => opened,
  };
}
