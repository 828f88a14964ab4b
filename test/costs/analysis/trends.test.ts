import { describe, expect, it } from 'vitest';
import type { Bill } from '../../../src/core/bill.ts';
import { weekdayOf } from '../../../src/core/period.ts';
import type { Trend } from '../../../src/core/trend.ts';
import { mannKendallP, theilSenSlope, trendPValue } from '../../../src/costs/analysis/trend-test.ts';
import { trendsOf } from '../../../src/costs/analysis/trends.ts';
import { daysFrom, noise, type SyntheticLine, syntheticBill } from './synthetic-bill.ts';

const PERIOD = daysFrom('2026-01-05', 120);

function trends(bill: Bill): readonly Trend[] {
  return trendsOf(bill, 'USD', { metric: 'effectiveCost' });
}

function ofService(bill: Bill, serviceName: string): Trend | undefined {
  return trends(bill).find(
    ({ scope }) => scope.serviceName === serviceName && scope.subAccountId === undefined,
  );
}

function leaks(bill: Bill): readonly Trend['scope'][] {
  return trends(bill)
    .filter(({ slowLeak }) => slowLeak)
    .map(({ scope }) => scope);
}

/** A service with a working week whose level follows a function of the day. */
function service(serviceName: string, level: (index: number) => number, size = 0.01): SyntheticLine {
  return {
    serviceName,
    cost: (at, index) => level(index) * (weekdayOf(at) % 6 === 0 ? 0.7 : 1) * noise(serviceName, index, size),
  };
}

const OTHERS = ['A', 'B', 'C', 'D', 'E'].map((name) => service(name, () => 300));
const LEAK = service('Logs', (index) => 100 + 0.6 * index);

describe('trendsOf', () => {
  it('tells slope, direction and significance of a steady rise and a steady fall', async () => {
    const bill = await syntheticBill(PERIOD, [
      { serviceName: 'Up', cost: (_, index) => 100 + index },
      { serviceName: 'Down', cost: (_, index) => 500 - 2 * index },
    ]);

    const [up, down] = [ofService(bill, 'Up'), ofService(bill, 'Down')];

    expect(up).toMatchObject({ direction: 'rising', metric: 'effectiveCost' });
    expect(up?.slopePer30Days.value).toBeCloseTo(30, 6);
    expect(down?.slopePer30Days.value).toBeCloseTo(-60, 6);
    expect(down?.direction).toBe('falling');
    expect(up?.pValue).toBeLessThan(0.001);
  });

  it.each<[string, (index: number) => number, Trend['direction']]>([
    // 0.6 a day more in 30 days is 18 a month, 0.7 is 21.
    ['less than 20 a month', (index) => 5 + 0.02 * index, 'flat'],
    ['20 a month', (index) => 5 + (0.7 / 30) * index, 'rising'],
    // Of about 3000 a day, 50 is less than 2 % and 70 is more.
    ['less than 2 %', (index) => 3000 + (50 / 30) * index, 'flat'],
    ['2 %', (index) => 3000 + (70 / 30) * index, 'rising'],
  ])('has a direction from a change that matters on: %s', async (_, cost, direction) => {
    const bill = await syntheticBill(PERIOD, [{ serviceName: 'S', cost: (_day, index) => cost(index) }]);

    expect(ofService(bill, 'S')?.direction).toBe(direction);
  });

  it('takes another threshold', async () => {
    const bill = await syntheticBill(PERIOD, [{ serviceName: 'S', cost: (_, index) => 5 + 0.02 * index }]);
    const [total] = trendsOf(bill, 'USD', { metric: 'effectiveCost', material: { amount: 1, ratio: 0 } });

    expect(total?.direction).toBe('rising');
  });

  it('calls noise and a working week flat', async () => {
    const bill = await syntheticBill(PERIOD, OTHERS);

    expect(trends(bill).map(({ direction }) => direction)).toEqual(trends(bill).map(() => 'flat'));
  });

  it('looks at whole weeks of complete days, in total, by service and by account', async () => {
    const bill = await syntheticBill(PERIOD, OTHERS);

    const [total, ...others] = trends(bill);

    expect(total?.scope).toEqual({});
    expect(total?.period).toEqual({ start: '2026-02-03', end: '2026-05-05' });
    expect(others.map(({ scope }) => scope)).toEqual([
      ...['A', 'B', 'C', 'D', 'E'].map((serviceName) => ({ serviceName })),
      { subAccountId: '111111111111' },
    ]);
  });

  it('finds a slow leak and names it once, by service and account', async () => {
    const bill = await syntheticBill(PERIOD, [...OTHERS, LEAK]);

    expect(leaks(bill)).toEqual([{ serviceName: 'Logs', subAccountId: '111111111111' }]);
  });

  it('names the service where pairs are not told apart', async () => {
    const bill = await syntheticBill(PERIOD, [...OTHERS, LEAK]);
    const gap = {
      reason: 'needs-export',
      subject: 'cost by more than two dimensions',
      remedy: 'read the bill from an export (--costs)',
    } as const;

    expect(leaks({ ...bill, dailyByServiceAccount: { known: false, gap } })).toContainEqual({
      serviceName: 'Logs',
    });
  });

  it.each([
    ['a step', (index: number) => (index > 70 ? 200 : 100)],
    ['two steps', (index: number) => 100 + (index > 50 ? 50 : 0) + (index > 90 ? 50 : 0)],
    ['a new service', (index: number) => (index > 80 ? 100 : 0)],
    ['a rise that stopped long ago', (index: number) => 100 + Math.min(40, index)],
    ['a rise below 20 USD a month', (index: number) => 10 + 0.015 * index],
    ['a rise below 5 % a month', (index: number) => 4000 + 3 * index],
    ['a fall', (index: number) => 200 - 0.6 * index],
  ])('does not call %s a leak', async (_, level) => {
    const bill = await syntheticBill(PERIOD, [...OTHERS, service('Logs', level, 0.002)]);

    expect(leaks(bill)).toEqual([]);
  });

  it('does not call growth that everything shares a leak', async () => {
    const grown = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => service(name, (index) => 100 + index));
    const bill = await syntheticBill(PERIOD, grown);

    expect(ofService(bill, 'A')?.direction).toBe('rising');
    expect(leaks(bill)).toEqual([]);
  });

  it('says nothing with less than four whole weeks', async () => {
    expect(trends(await syntheticBill(daysFrom('2026-01-05', 27), OTHERS))).toEqual([]);
  });
});

describe('theilSenSlope', () => {
  it('is not bent by an outlier', () => {
    expect(theilSenSlope([1, 2, 3, 400, 5, 6, 7])).toBe(1);
  });
});

describe('mannKendallP', () => {
  it('agrees with the published normal approximation', () => {
    // S = 45 of 45 for ten rising values: z = 44 / sqrt(125) = 3.935, two-sided p = 8.3e-5.
    expect(mannKendallP([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeCloseTo(8.3e-5, 5);
  });

  it('counts ties as no evidence', () => {
    expect(mannKendallP([5, 5, 5, 5, 5, 5, 5, 5])).toBe(1);
    expect(mannKendallP([1, 1, 1, 2, 2, 2])).toBeGreaterThan(mannKendallP([1, 2, 3, 4, 5, 6]));
  });
});

describe('trendPValue', () => {
  const RUNS = Array.from({ length: 400 }, (_, run) => run);
  const share = (weeksOf: (run: number) => readonly number[], p: (weeks: readonly number[]) => number) =>
    RUNS.filter((run) => p(weeksOf(run)) < 0.05).length / RUNS.length;

  it('is 1 for a constant and for too few values', () => {
    expect(trendPValue([5, 5, 5, 5, 5, 5, 5, 5])).toBe(1);
    expect(trendPValue([1, 2, 3, 4])).toBe(1);
  });

  it('holds its level on noise without a trend', () => {
    const weeks = (run: number) => Array.from({ length: 13 }, (_, week) => noise(`run ${run}`, week, 0.1));

    expect(share(weeks, trendPValue)).toBeLessThan(0.06);
  });

  it('is fooled far less by values that inherit from the one before', () => {
    const weeks = (run: number) => {
      let level = 0;
      return Array.from({ length: 13 }, (_, week) => {
        level = 0.9 * level + Math.log(noise(`walk ${run}`, week, 1));
        return 100 + level;
      });
    };

    expect(share(weeks, trendPValue)).toBeLessThan(0.7 * share(weeks, mannKendallP));
  });

  it('is sure of a steady rise whose small bends resemble each other', () => {
    expect(
      trendPValue([1201, 1246, 1300, 1347, 1387, 1425, 1447, 1465, 1515, 1553, 1595, 1626, 1678]),
    ).toBeLessThan(0.001);
  });
});
