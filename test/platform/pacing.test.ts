import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COST_EXPLORER_INTERVAL_MS, createPacer } from '../../src/platform/pacing.ts';

describe('the pacer', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('starts calls an interval apart, in order, however long they take', async () => {
    const pacer = createPacer(COST_EXPLORER_INTERVAL_MS);
    const begin = Date.now();
    const starts: (readonly [call: number, after: number])[] = [];
    const calls = [0, 1, 2, 3].map((call) =>
      pacer.pace(async () => {
        starts.push([call, Date.now() - begin]);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return call;
      }),
    );

    await vi.runAllTimersAsync();

    expect(await Promise.all(calls)).toEqual([0, 1, 2, 3]);
    expect(starts).toEqual([
      [0, 0],
      [1, 210],
      [2, 420],
      [3, 630],
    ]);
  });

  test('stays under five a second', () => {
    expect(1000 / COST_EXPLORER_INTERVAL_MS).toBeLessThan(5);
  });

  test('a call that fails does not stop the next', async () => {
    const pacer = createPacer(10);
    const failing = pacer.pace(() => Promise.reject(new Error('no'))).catch(() => 'failed');
    const next = pacer.pace(async () => 'answered');

    await vi.runAllTimersAsync();

    expect([await failing, await next]).toEqual(['failed', 'answered']);
  });
});
