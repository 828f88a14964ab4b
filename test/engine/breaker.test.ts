import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BREAKER_SETTINGS,
  type Breaker,
  type BreakerTicket,
  createBreaker,
} from '../../src/engine/breaker.ts';

const { openMs, longestMs } = BREAKER_SETTINGS;

function admitted(breaker: Breaker, now: number): BreakerTicket {
  const ticket = breaker.enter(now);
  if (!ticket) throw new Error('The breaker let nobody in.');
  return ticket;
}

/** One attempt after the other, all at once. */
function attempts(breaker: Breaker, ...outcomes: readonly ('well' | 'failed' | 'neutral')[]): void {
  for (const outcome of outcomes) breaker.ended(admitted(breaker, 0), outcome, 0);
}

const fail = (times: number) => new Array<'failed'>(times).fill('failed');

function opened() {
  const breaker = createBreaker();
  attempts(breaker, ...fail(5));
  return breaker;
}

describe('a breaker', () => {
  it('opens after five failures in a row, not after four', () => {
    const breaker = createBreaker();
    attempts(breaker, ...fail(4));
    expect(breaker.state(0)).toBe('closed');
    attempts(breaker, 'well', ...fail(4));
    expect(breaker.state(0)).toBe('closed');
    attempts(breaker, 'failed');
    expect(breaker.state(0)).toBe('open');
    expect(breaker.enter(openMs - 1)).toBeNull();
  });

  it('opens when more than half of the last twenty failed, not at half', () => {
    const breaker = createBreaker();
    for (let pair = 0; pair < 10; pair++) attempts(breaker, 'failed', 'well');
    expect(breaker.state(0)).toBe('closed');
    // The oldest failure leaves the window with the first of these, the oldest success with the second.
    attempts(breaker, 'failed');
    expect(breaker.state(0)).toBe('closed');
    attempts(breaker, 'failed');
    expect(breaker.state(0)).toBe('open');
  });

  it('lets one probe in after its time, and closes when that is answered', () => {
    const breaker = opened();
    const probe = admitted(breaker, openMs);
    expect(breaker.state(openMs)).toBe('half-open');
    expect(breaker.admits(openMs)).toBe(false);
    expect(breaker.enter(openMs)).toBeNull();
    breaker.ended(probe, 'well', openMs + 1);
    expect(breaker.state(openMs + 1)).toBe('closed');
    expect(breaker.opened()).toBe(1);
  });

  it('re-opens for longer when the probe fails, up to the longest time', () => {
    const breaker = opened();
    let now = 0;
    let wait = openMs;
    for (let probe = 0; probe < 6; probe++) {
      now += wait;
      expect(breaker.enter(now - 1)).toBeNull();
      breaker.ended(admitted(breaker, now), 'failed', now);
      wait = Math.min(longestMs, wait * 2);
    }
    expect(wait).toBe(longestMs);
    expect(breaker.opened()).toBe(7);
  });

  it('lets another probe in when the first told nothing', () => {
    const breaker = opened();
    breaker.ended(admitted(breaker, openMs), 'neutral', openMs);
    expect(breaker.state(openMs)).toBe('half-open');
    expect(breaker.enter(openMs)).not.toBeNull();
  });

  it.each(['well', 'failed', 'neutral'] as const)(
    'is decided by the probe alone, not by an attempt from before it opened that ends %s',
    (outcome) => {
      const breaker = createBreaker();
      const [whileOpen, beforeProbe, besideProbe] = [0, 1, 2].map(() => admitted(breaker, 0));
      attempts(breaker, ...fail(5));
      if (!whileOpen || !beforeProbe || !besideProbe) throw new Error('Three attempts were under way.');

      breaker.ended(whileOpen, outcome, openMs / 2);
      expect(breaker.state(openMs / 2)).toBe('open');
      breaker.ended(beforeProbe, outcome, openMs);
      expect(breaker.state(openMs)).toBe('half-open');
      const probe = admitted(breaker, openMs);
      breaker.ended(besideProbe, outcome, openMs);
      expect(breaker.state(openMs)).toBe('half-open');
      expect(breaker.admits(openMs)).toBe(false);
      breaker.ended(probe, 'well', openMs);
      expect(breaker.state(openMs)).toBe('closed');
      expect(breaker.opened()).toBe(1);
    },
  );

  it('forgets, once closed, attempts from before it opened', () => {
    const breaker = createBreaker();
    const late = [0, 1, 2, 3, 4].map(() => admitted(breaker, 0));
    attempts(breaker, ...fail(5));
    breaker.ended(admitted(breaker, openMs), 'well', openMs);
    for (const ticket of late) breaker.ended(ticket, 'failed', openMs);
    expect(breaker.state(openMs)).toBe('closed');
  });

  it('holds its rules under any course of events', () => {
    const event = fc.record({
      outcome: fc.constantFrom('well', 'failed', 'neutral'),
      later: fc.integer({ min: 0, max: openMs * 2 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (events) => {
        const breaker = createBreaker();
        let now = 0;
        for (const { outcome, later } of events) {
          now += later;
          const before = breaker.state(now);
          const ticket = breaker.enter(now);
          expect(ticket !== null).toBe(before !== 'open');
          if (!ticket) continue;
          if (before === 'half-open') expect(breaker.enter(now)).toBeNull();
          breaker.ended(ticket, outcome, now);
          if (before === 'half-open') {
            expect(breaker.state(now)).toBe(
              { well: 'closed', failed: 'open', neutral: 'half-open' }[outcome],
            );
          }
          // A closed breaker can always be left: it never stays open beyond the longest time.
          expect(breaker.state(now + longestMs)).not.toBe('open');
        }
      }),
    );
  });
});
