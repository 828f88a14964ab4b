import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAKER_SETTINGS, createBreaker } from '../../src/engine/breaker.ts';

const { openMs, longestMs } = BREAKER_SETTINGS;

function opened() {
  const breaker = createBreaker();
  for (let failure = 0; failure < 5; failure++) {
    breaker.enter(0);
    breaker.ended('failed', 0);
  }
  return breaker;
}

describe('a breaker', () => {
  it('opens after five failures in a row, not after four', () => {
    const breaker = createBreaker();
    for (let failure = 0; failure < 4; failure++) breaker.ended('failed', 0);
    expect(breaker.state(0)).toBe('closed');
    breaker.ended('well', 0);
    for (let failure = 0; failure < 4; failure++) breaker.ended('failed', 0);
    expect(breaker.state(0)).toBe('closed');
    breaker.ended('failed', 0);
    expect(breaker.state(0)).toBe('open');
    expect(breaker.enter(openMs - 1)).toBe(false);
  });

  it('opens when more than half of the last twenty failed, not at half', () => {
    const breaker = createBreaker();
    for (let pair = 0; pair < 10; pair++) {
      breaker.ended('failed', 0);
      breaker.ended('well', 0);
    }
    expect(breaker.state(0)).toBe('closed');
    // The oldest failure leaves the window with the first of these, the oldest success with the second.
    breaker.ended('failed', 0);
    expect(breaker.state(0)).toBe('closed');
    breaker.ended('failed', 0);
    expect(breaker.state(0)).toBe('open');
  });

  it('lets one probe in after its time, and closes when that is answered', () => {
    const breaker = opened();
    expect(breaker.enter(openMs)).toBe(true);
    expect(breaker.state(openMs)).toBe('half-open');
    expect(breaker.admits(openMs)).toBe(false);
    expect(breaker.enter(openMs)).toBe(false);
    breaker.ended('well', openMs + 1);
    expect(breaker.state(openMs + 1)).toBe('closed');
    expect(breaker.opened()).toBe(1);
  });

  it('re-opens for longer when the probe fails, up to the longest time', () => {
    const breaker = opened();
    let now = 0;
    let wait = openMs;
    for (let probe = 0; probe < 6; probe++) {
      now += wait;
      expect(breaker.enter(now - 1)).toBe(false);
      expect(breaker.enter(now)).toBe(true);
      breaker.ended('failed', now);
      wait = Math.min(longestMs, wait * 2);
    }
    expect(wait).toBe(longestMs);
    expect(breaker.opened()).toBe(7);
  });

  it('lets another probe in when the first told nothing', () => {
    const breaker = opened();
    expect(breaker.enter(openMs)).toBe(true);
    breaker.ended('neutral', openMs);
    expect(breaker.state(openMs)).toBe('half-open');
    expect(breaker.enter(openMs)).toBe(true);
  });

  it('is not closed by an attempt that began before it opened', () => {
    const breaker = opened();
    breaker.ended('well', openMs / 2);
    expect(breaker.state(openMs / 2)).toBe('open');
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
          const admitted = breaker.enter(now);
          expect(admitted).toBe(before !== 'open');
          if (!admitted) continue;
          if (before === 'half-open') expect(breaker.enter(now)).toBe(false);
          breaker.ended(outcome, now);
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
