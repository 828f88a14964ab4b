import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenBucket } from '../../src/engine/token-bucket.ts';
import { virtualClock } from '../support/virtual-clock.ts';

describe('a token bucket', () => {
  it('serves the burst at once and the rest at its rate, in the order of asking', async () => {
    const clock = virtualClock();
    const bucket = createTokenBucket({ perSecond: 10, burst: 3 }, clock);
    const served: [number, number][] = [];
    await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        await bucket.take();
        served.push([index, clock.elapsed()]);
      }),
    );
    expect(served).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 100],
      [4, 200],
      [5, 300],
    ]);
  });

  it('never serves more than the burst and what flowed in, in any window', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 25 }),
        async (perSecond, burst, gaps) => {
          const clock = virtualClock();
          const bucket = createTokenBucket({ perSecond, burst }, clock);
          const times: number[] = [];
          let at = 0;
          const takes = gaps.map(async (gap) => {
            at += gap;
            await clock.sleep(at);
            await bucket.take();
            times.push(clock.elapsed());
          });
          await Promise.all(takes);
          expect(times).toHaveLength(gaps.length);
          times.forEach((from, first) => {
            times.slice(first).forEach((to, more) => {
              expect(more + 1).toBeLessThanOrEqual(burst + ((to - from) * perSecond) / 1_000 + 1e-6);
            });
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('lets go of one whose signal ends, without losing its token or the order', async () => {
    const clock = virtualClock();
    const bucket = createTokenBucket({ perSecond: 1, burst: 1 }, clock);
    await bucket.take();
    const stop = new AbortController();
    const abandoned = bucket.take(stop.signal);
    const patient = bucket.take().then(() => clock.elapsed());
    stop.abort(new Error('cancelled'));
    await expect(abandoned).rejects.toThrow('cancelled');
    await expect(patient).resolves.toBe(1_000);
    await expect(bucket.take(stop.signal)).rejects.toThrow('cancelled');
  });

  it('leaves no timer behind when nobody waits any more, and serves who comes later', async () => {
    const clock = virtualClock();
    const bucket = createTokenBucket({ perSecond: 0.01, burst: 1 }, clock);
    await bucket.take();
    const stop = new AbortController();
    const abandoned = bucket.take(stop.signal);
    expect(clock.sleepers()).toBe(1);
    stop.abort(new Error('cancelled'));
    expect(clock.sleepers()).toBe(0);
    const later = bucket.take();
    await expect(abandoned).rejects.toThrow('cancelled');
    await later;
    expect(clock.elapsed()).toBe(100_000);
  });

  it('halves its rate once for throttles that come together, and recovers with answers', async () => {
    const clock = virtualClock();
    const bucket = createTokenBucket({ perSecond: 8, burst: 8 }, clock);
    for (let throttle = 0; throttle < 5; throttle++) bucket.throttled();
    expect(bucket.rate()).toBe(4);
    await bucket.take();
    expect(clock.elapsed()).toBe(250);
    await clock.advance(1_000);
    bucket.throttled();
    expect(bucket.rate()).toBe(2);
    for (let answer = 0; answer < 64; answer++) bucket.answered();
    expect(bucket.rate()).toBe(8);
  });

  it('keeps some of its rate under endless throttling', async () => {
    const clock = virtualClock();
    const bucket = createTokenBucket({ perSecond: 32, burst: 1 }, clock);
    for (let throttle = 0; throttle < 20; throttle++) {
      bucket.throttled();
      await clock.advance(1_000);
    }
    expect(bucket.rate()).toBe(1);
  });
});
