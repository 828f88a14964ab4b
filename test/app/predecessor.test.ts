import { describe, expect, it } from 'vitest';
import { predecessorOf } from '../../src/app/predecessor.ts';
import { EVERYTHING, type RunScope } from '../../src/app/run-summary.ts';
import { day } from '../../src/core/period.ts';
import { openRunStore } from '../../src/store/run-store.ts';
import { memoryStore } from '../support/memory-store.ts';

const NO_COST = { calls: 0, pages: 0, throttles: 0, retries: 0, unitSeconds: 0, paid: [] };
const EBS: RunScope = { analysis: 'full', services: ['ebs'] };

interface Past {
  readonly run: string;
  readonly asOf: string;
  /** Hour of 21 November at which it was written. */
  readonly hour: number;
  readonly scope?: RunScope;
  readonly seconds?: number;
}

async function storeWith(...past: readonly Past[]) {
  const runs = openRunStore(memoryStore(), 'acme');
  for (const { run, asOf, hour, scope, seconds } of past) {
    const at = new Date(Date.UTC(2026, 10, 21, hour)).toISOString();
    const content = {
      asOf,
      ...(scope ? { scope } : {}),
      report: 'f',
      exitCode: 0,
      coverage: 1,
      planned: 1,
      done: 1,
      seconds: 2,
      calls: 3,
      throttles: 0,
      paid: '0.1',
    };
    await runs.writeHistory({ run, at, predecessor: null, content });
    if (seconds === undefined) continue;
    const record = { startedAt: at, endedAt: at, exitCode: 0, coverage: 1, cost: NO_COST } as const;
    await runs.writeRunRecord({ run, ...record, unitSeconds: { unit: seconds } });
  }
  return runs;
}

const TODAY = day('2026-11-21');
const YESTERDAY = { run: 'aaaaaaaa', asOf: '2026-11-20', hour: 1, scope: EVERYTHING };

describe('the predecessor of a run', () => {
  it('is the run of the latest day before, though an older one was repaired since', async () => {
    const runs = await storeWith(YESTERDAY, {
      run: 'bbbbbbbb',
      asOf: '2026-11-11',
      hour: 5,
      scope: EVERYTHING,
    });

    expect((await predecessorOf(runs, TODAY, EVERYTHING)).run).toBe('aaaaaaaa');
    expect((await predecessorOf(runs, day('2026-11-12'), EVERYTHING)).run).toBe('bbbbbbbb');
    expect((await predecessorOf(runs, day('2026-11-11'), EVERYTHING)).run).toBeNull();
  });

  it('is the one written last of those of one day, and none of today', async () => {
    const runs = await storeWith(
      YESTERDAY,
      { ...YESTERDAY, run: 'bbbbbbbb', hour: 3 },
      { ...YESTERDAY, run: 'cccccccc', asOf: '2026-11-21', hour: 4 },
    );

    expect((await predecessorOf(runs, TODAY, EVERYTHING)).run).toBe('bbbbbbbb');
  });

  it.each<[string, RunScope]>([
    ['some services', EBS],
    ['the bill alone', { analysis: 'costs', services: null }],
    ['what runs alone', { analysis: 'recommendations', services: null }],
  ])('is no run of %s, but for a run of the same', async (_, scope) => {
    const older = { ...YESTERDAY, run: 'bbbbbbbb', asOf: '2026-11-19' };
    const runs = await storeWith(older, { ...YESTERDAY, scope });

    expect((await predecessorOf(runs, TODAY, EVERYTHING)).run).toBe('bbbbbbbb');
    expect((await predecessorOf(runs, TODAY, scope)).run).toBe('aaaaaaaa');
  });

  it('may have been written by a version that told no scope: it looked at everything', async () => {
    const { scope: _, ...earlier } = YESTERDAY;
    const runs = await storeWith(earlier);

    expect((await predecessorOf(runs, TODAY, EVERYTHING)).run).toBe('aaaaaaaa');
    expect((await predecessorOf(runs, TODAY, EBS)).run).toBeNull();
  });
});

describe('the seconds that units took', () => {
  it('are those of the run written last that looked at the same services, or at all', async () => {
    const runs = await storeWith(
      { ...YESTERDAY, seconds: 10 },
      { ...YESTERDAY, run: 'bbbbbbbb', hour: 2, scope: EBS, seconds: 20 },
      { ...YESTERDAY, run: 'cccccccc', hour: 3, scope: { analysis: 'costs', services: null }, seconds: 30 },
    );
    const seconds = async (scope: RunScope) => (await predecessorOf(runs, TODAY, scope)).seconds.get('unit');

    expect(await seconds(EVERYTHING)).toBe(10);
    expect(await seconds(EBS)).toBe(20);
    expect(await seconds({ analysis: 'full', services: ['rds'] })).toBe(10);
  });
});
