import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffDelay } from '../../src/core/backoff.ts';

it('doubles the bound with each retry, up to the cap', () => {
  const almostOne = () => 0.999_999;
  const delays = [1, 2, 3, 4, 5, 6].map((retry) => backoffDelay({ base: 100, cap: 1_000 }, retry, almostOne));
  expect(delays).toEqual([99, 199, 399, 799, 999, 999]);
});

it('stays between nothing and the bound, whatever is drawn', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (base, cap, retry, drawn) => {
        const delay = backoffDelay({ base, cap }, retry, () => drawn);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(Math.min(cap, base * 2 ** (retry - 1)));
      },
    ),
  );
});
