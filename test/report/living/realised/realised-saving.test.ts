import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../src/core/decimal.ts';
import { amountText, money, moneyToNumber } from '../../../../src/core/money.ts';
import { addDays, type Day, day } from '../../../../src/core/period.ts';
import { actionDayOf } from '../../../../src/report/living/realised/action-day.ts';
import {
  hasRegressed,
  type RealisedParts,
  realisedByCommitment,
  realisedSaving,
} from '../../../../src/report/living/realised/realised-saving.ts';
import type { UsageDay } from '../../../../src/report/living/realised/usage-day.ts';
import { daily, type Priced, used } from './usage.ts';

const ACTION = day('2026-07-01');
const OLD: Priced = { usageType: 'BoxUsage:m5.2xlarge', unit: 'Hrs', price: '0.4' };
const NEW: Priced = { usageType: 'BoxUsage:m6g.xlarge', unit: 'Hrs', price: '0.15' };
const TRAFFIC: Priced = { usageType: 'DataTransfer-Out-Bytes', unit: 'GB', price: '0.09' };

const BEFORE = addDays(ACTION, -60);
const AFTER = addDays(ACTION, 1);

function measured(rows: readonly UsageDay[], more: Partial<RealisedParts> = {}) {
  return realisedSaving({
    actionDay: ACTION,
    checkpoint: 30,
    rows,
    replacements: [],
    complete: { start: BEFORE, end: addDays(ACTION, 120) },
    anomalyDays: new Set(),
    isFinal: () => true,
    currency: 'USD',
    ...more,
  });
}

function monthlyOf(result: ReturnType<typeof measured>): string {
  return typeof result === 'string' ? result : amountText(result.monthly);
}

const BOTH = [...daily(BEFORE, 61, OLD, '24'), ...daily(AFTER, 60, NEW, '24')];

describe('what an action brought', () => {
  it('is, for a smaller instance, its hours at the old price less what they cost', () => {
    // 0.25 an hour over 730 hours.
    expect(measured(BOTH)).toMatchObject({
      kind: 'changed',
      state: 'measured',
      checkpoint: 30,
      before: { start: addDays(ACTION, -28), end: ACTION },
      after: { start: addDays(ACTION, 1), end: addDays(ACTION, 29) },
      monthly: money('182.5', 'USD'),
      cash: money('182.5', 'USD'),
      reducedRunRate: money('182.5', 'USD'),
    });
  });

  it('counts growth at the old price as avoided, beside what the run rate came down by', () => {
    const rows = [...daily(BEFORE, 61, OLD, '24'), ...daily(AFTER, 60, NEW, '48')];
    // Twice the hours: 0.25 × 2 a wall-clock hour; the cost went from 0.4 to 0.3 an hour.
    expect(measured(rows)).toMatchObject({
      monthly: money('365', 'USD'),
      reducedRunRate: money('73', 'USD'),
    });
  });

  it('lets usage that goes on as before fall out, however it grows', () => {
    const rows = [...BOTH, ...daily(BEFORE, 61, TRAFFIC, '10'), ...daily(AFTER, 60, TRAFFIC, '500')];
    expect(monthlyOf(measured(rows))).toBe('182.5');
  });

  it('is, for something removed, its cost by the hour less what replaces it', () => {
    const rows = daily(BEFORE, 61, OLD, '24');
    const replacements = daily(ACTION, 60, NEW, '24');
    expect(measured(rows)).toMatchObject({ kind: 'removed', monthly: money('292', 'USD') });
    expect(measured(rows, { replacements })).toMatchObject({ monthly: money('182.5', 'USD') });
  });

  it('is negative where the change costs more', () => {
    const dearer = { ...NEW, price: '0.5' };
    const rows = [...daily(BEFORE, 61, OLD, '24'), ...daily(AFTER, 60, dearer, '24')];
    expect(monthlyOf(measured(rows))).toBe('-73');
  });

  it('is told at the contracted price; what was paid less stands beside it', () => {
    const covered = { ...OLD, effective: '0.2' };
    const rows = [...daily(BEFORE, 61, covered, '24'), ...daily(AFTER, 60, NEW, '24')];
    expect(measured(rows)).toMatchObject({ monthly: money('182.5', 'USD'), cash: money('36.5', 'USD') });
    const [first, ...rest] = rows;
    if (!first) throw new Error('There are rows');
    const unknown = { ...first, day: addDays(ACTION, -5), effectiveCost: null };
    expect(measured([unknown, ...rest])).toMatchObject({ monthly: money('182.5', 'USD'), cash: null });
  });

  it('counts what comes with the new way and was not there before', () => {
    const iops = { usageType: 'EBS:VolumeP-IOPS.gp3', unit: 'IOPS-Mo', price: '0.005' };
    const gp2 = { usageType: 'EBS:VolumeUsage.gp2', unit: 'GB-Mo', price: '0.1' };
    const gp3 = { usageType: 'EBS:VolumeUsage.gp3', unit: 'GB-Mo', price: '0.08' };
    const storage = [...daily(BEFORE, 61, gp2, '10'), ...daily(AFTER, 60, gp3, '10')];
    const plain = measured(storage);
    const withIops = measured([...storage, ...daily(AFTER, 60, iops, '20')]);
    // 0.2 a day, and 0.1 a day less with the operations.
    expect(Number(monthlyOf(plain))).toBeCloseTo((0.2 * 730) / 24, 8);
    expect(Number(monthlyOf(withIops))).toBeCloseTo((0.1 * 730) / 24, 8);
  });

  it('is not told where the new way is counted in other units', () => {
    const serverless = { usageType: 'Aurora:ServerlessV2Usage', unit: 'ACU-Hr', price: '0.12' };
    const rows = [...daily(BEFORE, 61, OLD, '24'), ...daily(AFTER, 60, serverless, '30')];
    expect(measured(rows)).toBe('other-units');
  });

  it('waits for the checkpoint and for 28 complete days, and does without days of anomalies', () => {
    const until = (days: number) => ({ complete: { start: BEFORE, end: addDays(ACTION, days) } });
    expect(measured(BOTH, until(30))).toBe('too-early');
    expect(monthlyOf(measured(BOTH, until(31)))).toBe('182.5');
    const anomalyDays = new Set([1, 2, 3, 4].map((each) => addDays(ACTION, each)));
    expect(measured(BOTH, { ...until(31), anomalyDays })).toBe('too-early');
    expect(measured(BOTH, { anomalyDays })).toMatchObject({
      after: { start: addDays(ACTION, 5), end: addDays(ACTION, 33) },
    });
    const spike = BOTH.map((row) =>
      row.day === addDays(ACTION, -10) ? used(addDays(ACTION, -10), { ...OLD, price: '9' }, '24') : row,
    );
    const odd = new Set([addDays(ACTION, -10)]);
    expect(monthlyOf(measured(spike))).not.toBe('182.5');
    expect(monthlyOf(measured(spike, { anomalyDays: odd }))).toBe('182.5');
  });

  it('is measured again at 60 and 90 days, over the days before each', () => {
    expect(measured(BOTH, { checkpoint: 60 })).toMatchObject({
      after: { start: addDays(ACTION, 33), end: addDays(ACTION, 61) },
    });
  });

  it('needs a bill that reaches back, unless the resource is younger', () => {
    const start = addDays(ACTION, -20);
    const short = { complete: { start, end: addDays(ACTION, 120) } };
    const rows = (from: number) => [
      ...daily(addDays(ACTION, -from), from + 1, OLD, '24'),
      ...daily(AFTER, 60, NEW, '24'),
    ];
    expect(measured(rows(20), short)).toBe('too-little-history');
    expect(monthlyOf(measured(rows(19), short))).toBe('182.5');
    expect(measured(rows(6), short)).toBe('too-little-history');
  });

  it('is provisional until every month is invoiced', () => {
    expect(measured(BOTH, { isFinal: (each) => each < day('2026-07-20') })).toMatchObject({
      state: 'provisional',
    });
  });

  it('is not told without costs of the resource', () => {
    expect(measured([])).toBe('no-cost-by-resource');
    const bare = BOTH.map((row) => ({ ...row, contractedCost: null }));
    expect(measured(bare)).toBe('no-contracted-cost');
  });

  it('is price times quantity, whatever prices and quantities are', () => {
    const price = fc.integer({ min: 1, max: 10_000 }).map((cents) => (cents / 10_000).toFixed(4));
    const hours = fc.integer({ min: 1, max: 240 });
    fc.assert(
      fc.property(price, price, hours, hours, (oldPrice, newPrice, then, now) => {
        const rows = [
          ...daily(addDays(ACTION, -40), 41, { ...OLD, price: oldPrice }, String(then)),
          ...daily(AFTER, 40, { ...NEW, price: newPrice }, String(now)),
        ];
        const result = measured(rows);
        if (typeof result === 'string') throw new Error(result);
        const expected = ((Number(oldPrice) - Number(newPrice)) * now * 730) / 24;
        expect(moneyToNumber(result.monthly)).toBeCloseTo(expected, 6);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a saving measured again', () => {
  function at(monthly: string) {
    const result = measured(BOTH);
    if (typeof result === 'string') throw new Error(result);
    return { ...result, monthly: money(monthly, 'USD') };
  }

  it.each([
    ['100', '50.01', false],
    ['100', '50', true],
    ['100', '-3', true],
    ['0', '0', false],
    ['-5', '-50', false],
  ])('of %s first and %s later has regressed: %j', (first, later, expected) => {
    expect(hasRegressed(at(first), at(later))).toBe(expected);
  });
});

describe('what a commitment brought', () => {
  const usd = (text: string) => money(text, 'USD');

  it('is the contracted price of what it covered less all that was paid for it', () => {
    const month = { coveredContractedCost: usd('1000'), used: usd('600'), unused: usd('50') };
    expect(realisedByCommitment([month, month], 'USD')).toEqual(usd('700'));
  });

  it('is not known where any part is not', () => {
    const month = { coveredContractedCost: usd('1000'), used: usd('600'), unused: null };
    expect(realisedByCommitment([month], 'USD')).toBeNull();
    expect(realisedByCommitment([], 'USD')).toBeNull();
  });
});

describe('the day of an action', () => {
  const seen = { lastSeen: day('2026-06-28'), absent: day('2026-07-03') };

  it('is the last on which the old way was charged', () => {
    expect(actionDayOf(BOTH, seen)).toBe(ACTION);
    expect(actionDayOf(daily(BEFORE, 61, OLD, '24'), seen)).toBe(ACTION);
  });

  it('is the one before something new, where nothing went away', () => {
    const rows = [...daily(BEFORE, 120, OLD, '24'), ...daily(AFTER, 60, NEW, '24')];
    expect(actionDayOf(rows, seen)).toBe(ACTION);
  });

  it('is that on which it was last found, where only the quantity tells', () => {
    expect(actionDayOf(daily(BEFORE, 120, OLD, '24'), seen)).toBe(seen.lastSeen);
    expect(actionDayOf([], seen)).toBe(seen.lastSeen);
  });
});

/** Keeps the literals of this file honest. */
it('works on amounts that are exact', () => {
  const [row]: readonly UsageDay[] = daily(ACTION as Day, 1, OLD, '24');
  expect(row?.contractedCost).toEqual({ amount: decimal('9.6'), currency: 'USD' });
});
