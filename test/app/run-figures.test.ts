import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationText } from '../../src/app/duration-text.ts';
import { batchNamed, matrixOf } from '../../src/app/matrix.ts';
import { metricsPrice, runCostOf, totalPaid, withoutBill, withStore } from '../../src/app/run-cost.ts';
import { worstOf } from '../../src/app/run-each-tenant.ts';
import { unitSeconds } from '../../src/app/run-memory.ts';
import { readRunSummary } from '../../src/app/run-summary.ts';
import { percentText } from '../../src/app/runs/list-runs.ts';
import { runState } from '../../src/app/runs/run-state.ts';
import { percentile } from '../../src/app/runs/run-stats.ts';
import { watchText } from '../../src/app/runs/watch-run.ts';
import { progressText } from '../../src/app/unit-progress.ts';
import { amountText, money, zeroMoney } from '../../src/core/money.ts';
import { day } from '../../src/core/period.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { StoreUsage } from '../../src/core/store.ts';
import type { Unit } from '../../src/core/unit.ts';
import type { UnitRecord } from '../../src/core/unit-result.ts';

const unit = (id: string): Unit => ({
  id,
  tenant: 'shop',
  account: '111111111111',
  region: 'eu-west-1',
  serviceGroup: 'ebs',
  services: ['ebs'],
  reads: ['volumes'],
  checks: [],
  expectedSeconds: 1,
});

const UNITS = ['a1', 'b2', 'c3'].map(unit);

const PLAN: Plan = {
  schemaVersion: 1,
  run: '0123456789abcdef',
  key: {
    tenant: 'shop',
    window: { start: '2026-10-21', end: '2026-11-21' },
    dataVersion: '2026-11-20T00Z',
    collectConfigHash: '0',
    collectorVersion: '1',
  },
  tenant: 'shop',
  asOf: day('2026-11-20'),
  now: '2026-11-20T06:00:00.000Z',
  accounts: [],
  basis: 'pairs',
  presence: null,
  units: UNITS,
  batches: [
    { id: 'ba1', units: ['a1', 'b2'], expectedSeconds: 2 },
    { id: 'bc3', units: ['c3'], expectedSeconds: 1 },
  ],
  notPlanned: [],
  analysis: 'full',
  predecessor: null,
  usage: {
    plannedRequests: 13,
    requests: 13,
    pages: 13,
    cachedRequests: 0,
    paid: money('0.13', 'USD'),
    filesRead: 0,
    bytesRead: 0,
  },
};

const record = (metrics: number): UnitRecord => ({
  result: { unit: 'a1', reads: [], checks: [] },
  cost: { seconds: 1.5, calls: 3, pages: 4, throttles: 1, retries: 2, metrics },
});

const STORE: StoreUsage = {
  writes: 2,
  reads: 1,
  lists: 1,
  removes: 0,
  bytesWritten: 0,
  bytesRead: 0,
  paid: zeroMoney('USD'),
};

describe('the matrix', () => {
  it('names the batches with something to do and nothing else', () => {
    expect(matrixOf(PLAN, UNITS.slice(0, 1), false)).toEqual({ batch: ['ba1'] });
    expect(matrixOf(PLAN, UNITS, false)).toEqual({ batch: ['ba1', 'bc3'] });
    expect(matrixOf(PLAN, [], false)).toEqual({ batch: [] });
  });

  it('tells a batch whose dead letters are read again, there and back', () => {
    const { batch } = matrixOf(PLAN, UNITS.slice(2), true);

    expect(batch.map(batchNamed)).toEqual([{ name: 'bc3', reprocess: true }]);
    expect(batchNamed('bc3')).toEqual({ name: 'bc3', reprocess: false });
    expect(batchNamed(undefined)).toEqual({ name: null, reprocess: false });
  });
});

describe('how long units took', () => {
  const tried = (id: string, seconds: number, state: 'ok' | 'denied'): UnitRecord => ({
    result: {
      unit: id,
      reads: [
        {
          read: 'volumes',
          state,
          rows: state === 'ok' ? 1 : null,
          failure:
            state === 'ok'
              ? null
              : { state, errorClass: 'AccessDenied', message: 'No.', missingPermissions: [], poison: false },
          kept: [],
        },
      ],
      checks: [],
    },
    cost: { ...record(0).cost, seconds },
  });

  it('is all of their tries, since a later one reads only what was missing, and told of those that are done', () => {
    const tries = [
      tried('b2', 4, 'ok'),
      tried('a1', 9, 'denied'),
      tried('c3', 7, 'denied'),
      tried('a1', 1, 'ok'),
    ];
    expect(Object.entries(unitSeconds(tries))).toEqual([
      ['a1', 10],
      ['b2', 4],
    ]);
    expect(unitSeconds([])).toEqual({});
  });
});

describe('what a run cost', () => {
  it('adds up every try, and names what is paid for', () => {
    const cost = runCostOf(PLAN, [record(500), record(24)]);

    expect(cost).toMatchObject({ calls: 6, pages: 8, throttles: 2, retries: 4, unitSeconds: 3 });
    expect(cost.paid.map(({ what, requests, amount }) => [what, requests, amountText(amount)])).toEqual([
      ['Cost Explorer', 13, '0.13'],
      ['CloudWatch metrics', 524, '0.00524'],
    ]);
    expect(amountText(totalPaid(cost))).toBe('0.13524');
    expect(withoutBill(cost).paid.map(({ what }) => what)).toEqual(['CloudWatch metrics']);
    expect(amountText(metricsPrice(1000))).toBe('0.01');
  });

  it('tells what advisors asked of Cost Explorer apart from the bill', () => {
    const asking = { ...record(0), cost: { ...record(0).cost, costExplorerRequests: 3 } };
    const { paid } = withoutBill(runCostOf(PLAN, [asking, record(0), asking]));
    expect(paid.map(({ what, requests, amount }) => [what, requests, amountText(amount)])).toEqual([
      ['Cost Explorer, for advisors', 6, '0.06'],
    ]);
  });

  it('tells what queries of logs looked through', () => {
    const asking = { ...record(0), cost: { ...record(0).cost, logsBytesScanned: 2_500_000_000 } };
    const { paid } = withoutBill(runCostOf(PLAN, [asking, record(0), asking]));
    expect(paid.map(({ what, requests, amount }) => [what, requests, amountText(amount)])).toEqual([
      ['CloudWatch Logs Insights, in MB', 5_000, '0.025'],
    ]);
  });

  it('tells beside it what this process asked of the store, where that costs anything', () => {
    const cost = runCostOf(PLAN, [record(500)]);

    expect(withStore(cost, 'store (this job)', STORE)).toBe(cost);
    const { paid } = withStore(cost, 'store (this job)', { ...STORE, paid: money('0.0000104', 'USD') });
    expect(paid.map(({ what, requests }) => [what, requests])).toEqual([
      ['Cost Explorer', 13],
      ['CloudWatch metrics', 500],
      ['store (this job)', 4],
    ]);
  });
});

describe('figures for people', () => {
  it.each([
    [0.2, '1 s'],
    [89, '89 s'],
    [150, '3 min'],
    [7200, '2.0 h'],
    [260_000, '3 d'],
  ])('says %d seconds as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });

  it('tells no rate before anything ended, and no time below zero', () => {
    expect(progressText({ units: 40, done: 0, failing: 0, seconds: 9 })).toBe('0 of 40 units');
    expect(progressText({ units: 40, done: 9, failing: 1, seconds: 30 })).toBe(
      '9 of 40 units, 1 failing, 20.0 a minute, 2 min left',
    );
    expect(progressText({ units: 1, done: 2, failing: 0, seconds: 60 })).toContain('0 s left');
  });

  it('never rounds a share up to all', () => {
    expect(percentText(0.99999)).toBe('99.9 %');
    expect(percentText(1)).toBe('100.0 %');
  });

  it('takes percentiles that were measured', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const ascending = values.toSorted((a, b) => a - b);
          const found = percentile(ascending, share);
          expect(ascending).toContain(found);
          expect(ascending.filter((value) => found !== null && value <= found).length).toBeGreaterThanOrEqual(
            Math.ceil(share * values.length),
          );
        },
      ),
    );
  });
});

describe('the state of a run', () => {
  const none = { cancelled: false, reported: false };
  const counts = { planned: 4, done: 0, failing: 0, deadLetters: 0, refused: 0, outstanding: 4 };

  it.each([
    ['planned', counts, none],
    ['collecting', { ...counts, done: 1, outstanding: 3 }, none],
    ['collecting', { ...counts, failing: 1 }, none],
    ['incomplete', { ...counts, done: 3, deadLetters: 1, outstanding: 0 }, none],
    ['incomplete', { ...counts, done: 3, refused: 1, outstanding: 0 }, none],
    ['complete', { ...counts, done: 4, outstanding: 0 }, none],
    ['complete', { ...counts, done: 4, outstanding: 0 }, { cancelled: true, reported: false }],
    ['reported', { ...counts, done: 4, outstanding: 0 }, { ...none, reported: true }],
    ['cancelled', counts, { cancelled: true, reported: true }],
  ] as const)('is %s', (state, found, marks) => {
    expect(runState(found, marks)).toBe(state);
  });

  it('is told to whoever watches, with the rate and the time left once something ended', () => {
    const first = { ...counts, planned: 40, done: 10 };
    expect(watchText(first, first, 0)).toBe('10 of 40 units done, 0 failing');
    expect(watchText(first, first, 60)).toBe('10 of 40 units done, 0 failing');
    expect(watchText({ ...first, done: 18, failing: 2 }, first, 30)).toBe(
      '18 of 40 units done, 2 failing, 20.0 a minute, 60 s left',
    );
    expect(watchText({ ...first, done: 40 }, first, 60)).toContain('0 s left');
  });

  it('is as bad as its worst tenant, our fault being the worst', () => {
    expect(worstOf([])).toBe(0);
    expect(worstOf([0, 3, 0])).toBe(3);
    expect(worstOf([3, 2])).toBe(2);
    expect(worstOf([1, 2, 3, 4])).toBe(1);
  });
});

describe('an entry of the history', () => {
  const summary = {
    asOf: '2026-11-20',
    report: 'f',
    exitCode: 0,
    coverage: null,
    planned: 1,
    done: 1,
    seconds: 2,
    calls: 3,
    throttles: 0,
    paid: '0.1',
  };

  it('is read as it was written, and nothing else is taken for one', () => {
    expect(readRunSummary(summary)).toEqual(summary);
    const scoped = { ...summary, scope: { analysis: 'full', services: ['ebs'] }, sightings: 'f' };
    expect(readRunSummary(scoped)).toEqual(scoped);
    for (const other of [
      null,
      'x',
      {},
      { ...summary, paid: 1 },
      { ...summary, coverage: '1' },
      { ...summary, scope: 'full' },
      { ...summary, sightings: 1 },
      { ...summary, scope: { analysis: 'full', services: 'ebs' } },
    ]) {
      expect(readRunSummary(other)).toBeNull();
    }
  });
});
