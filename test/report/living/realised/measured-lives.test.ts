import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../../../src/core/period.ts';
import type { Life } from '../../../../src/report/living/life.ts';
import { type MeasuringFacts, measuredLives } from '../../../../src/report/living/realised/measured-lives.ts';
import { type ChangeFacts, proofOfChange } from '../../../../src/report/living/realised/proof-of-change.ts';
import type { UsageDay } from '../../../../src/report/living/realised/usage-day.ts';
import { event, life, usd } from '../lives.ts';
import { daily } from './usage.ts';

const ACTION = day('2026-07-01');
const OLD = { usageType: 'BoxUsage:m5.2xlarge', unit: 'Hrs', price: '0.4' };
const NEW = { usageType: 'BoxUsage:m5.xlarge', unit: 'Hrs', price: '0.2' };
const BEFORE = daily(addDays(ACTION, -60), 61, OLD, '24');
const ROWS = [...BEFORE, ...daily(addDays(ACTION, 1), 150, NEW, '24')];

function measured(one: Life, days: number, more: Partial<MeasuringFacts> = {}): Life {
  const facts: MeasuringFacts = {
    asOf: addDays(ACTION, days),
    rowsOf: () => ROWS,
    replacementsOf: () => [],
    complete: { start: addDays(ACTION, -60), end: addDays(ACTION, days) },
    anomalyDaysOf: () => new Set(),
    isFinal: () => true,
    ...more,
  };
  const [found] = measuredLives([one], facts);
  if (!found) throw new Error('A history stays');
  return found;
}

const told = ({ measurements }: Life) => measurements.map((each) => [each.checkpoint, each.state]);

describe('what was done', () => {
  it('is measured at 30, 60 and 90 days, once each', () => {
    const early = measured(life(), 20);
    expect(early).toMatchObject({ measurements: [], unmeasured: 'too-early' });
    const first = measured(early, 31);
    expect(told(first)).toEqual([[30, 'measured']]);
    expect(first.events.at(-1)).toEqual(event(addDays(ACTION, 31), 'measured', '146'));
    expect(first.unmeasured).toBeNull();
    const last = measured(measured(first, 61), 91);
    expect(told(last)).toEqual([30, 60, 90].map((each) => [each, 'measured']));
    expect(last.events).toHaveLength(3);
  });

  it('is provisional until the bill is final, and stays so where the bill no longer tells', () => {
    const open = measured(life(), 31, { isFinal: () => false });
    expect(told(open)).toEqual([[30, 'provisional']]);
    expect(open.events.at(-1)?.state).toBe('done');
    expect(told(measured(open, 35, { rowsOf: () => null }))).toEqual([[30, 'provisional']]);
    expect(told(measured(open, 35))).toEqual([[30, 'measured']]);
  });

  it('has regressed, told once, when half of the cost is back', () => {
    const back: readonly UsageDay[] = [
      ...BEFORE,
      ...daily(addDays(ACTION, 1), 30, NEW, '24'),
      ...daily(addDays(ACTION, 31), 120, { ...NEW, price: '0.35' }, '24'),
    ];
    const facts = { rowsOf: () => back };
    const later = measured(measured(life(), 31, facts), 61, facts);
    expect(later.events.at(-1)).toMatchObject({ state: 'measured', why: 'regressed', net: usd('36.5') });
    expect(measured(later, 95, facts).events).toEqual(later.events);
  });

  it('is not measured while it is open, nor without an amount or the bill by resource', () => {
    const open = life({ events: [event('2026-06-20', 'new')] });
    expect(measured(open, 40)).toEqual(open);
    expect(measured(life({ net: null }), 40).unmeasured).toBe('no-amount');
    expect(measured(life(), 40, { rowsOf: () => null }).unmeasured).toBe('no-cost-by-resource');
  });
});

describe('proof of a change', () => {
  function proof(more: Partial<ChangeFacts>, one: Partial<Life> = {}) {
    return proofOfChange(life({ events: [event('2026-06-20', 'new')], ...one }), {
      bySetUp: false,
      hasGone: null,
      rows: ROWS,
      complete: { start: addDays(ACTION, -60), end: day('2026-08-01') },
      ...more,
    });
  }

  it('is AWS for what is judged by how it is set up, and the bill for what is judged by its metrics', () => {
    expect(proof({ bySetUp: true, rows: null })).toBe('api');
    expect(proof({})).toBe('bill');
    expect(proof({ rows: null })).toBe('unknown');
  });

  it('is none where it is charged as before, or not half of its worth is gone', () => {
    expect(proof({ rows: daily(addDays(ACTION, -60), 120, OLD, '24') })).toBe('unchanged');
    // 4.8 a day less, which is 146 a month: half of 292, and not of 293.
    expect(proof({}, { net: usd('292') })).toBe('bill');
    expect(proof({}, { net: usd('293') })).toBe('unchanged');
  });

  it('waits until a week of the bill is complete', () => {
    const until = (end: Day) => ({ complete: { start: addDays(ACTION, -60), end } });
    expect(proof(until(day('2026-07-10')))).toBe('unknown');
    expect(proof(until(day('2026-07-11')))).toBe('bill');
  });

  it('says gone before all else where the account or the group has gone', () => {
    expect(proof({ hasGone: true, bySetUp: true })).toBe('gone');
    expect(proof({ hasGone: false, bySetUp: true })).toBe('api');
  });
});
