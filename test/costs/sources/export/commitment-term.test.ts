import { describe, expect, it } from 'vitest';
import { day, month } from '../../../../src/core/period.ts';
import {
  type CommitmentTraces,
  commitmentTerm,
  termYears,
} from '../../../../src/costs/sources/export/commitment-term.ts';

const NOTHING: CommitmentTraces = {
  start: null,
  end: null,
  oneTimePurchase: null,
  firstFee: null,
  firstCharge: null,
  dataStart: day('2025-01-01'),
  months: new Set(['2025-01', '2025-02', '2025-03', '2025-05'].map(month)),
  text: 'Compute Savings Plan, 1yr',
};

const UNKNOWN = { start: null, end: null, endSource: null };

const fee = (firstFee: string, firstCharge = firstFee): CommitmentTraces => ({
  ...NOTHING,
  firstFee: day(firstFee),
  firstCharge: day(firstCharge),
});

describe('the term of a commitment', () => {
  it('is what the export states, whatever was paid', () => {
    const stated = { start: day('2024-09-17'), end: day('2025-09-17') };
    expect(commitmentTerm({ ...fee('2025-03-01'), ...stated, oneTimePurchase: day('2025-02-01') })).toEqual({
      ...stated,
      endSource: 'export',
    });
    expect(commitmentTerm({ ...NOTHING, end: stated.end })).toEqual({
      start: null,
      end: stated.end,
      endSource: 'export',
    });
  });

  it('begins with a one-time payment, even on the first day there is', () => {
    const bought = { ...NOTHING, oneTimePurchase: day('2025-01-01'), firstCharge: day('2025-01-01') };
    expect(commitmentTerm(bought)).toEqual({
      start: '2025-01-01',
      end: '2026-01-01',
      endSource: 'purchase-term',
    });
    expect(commitmentTerm({ ...bought, text: '' })).toEqual({ ...UNKNOWN, start: '2025-01-01' });
  });

  it('begins with its first fee where a whole month before it shows nothing of it', () => {
    expect(commitmentTerm(fee('2025-02-10'))).toEqual({
      start: '2025-02-10',
      end: '2026-02-10',
      endSource: 'purchase-term',
    });
  });

  it.each([
    ['its fees may have begun before the data', fee('2025-01-01')],
    ['the month before was not read', fee('2025-05-01')],
    ['the month before was read in part', { ...fee('2025-02-10'), dataStart: day('2025-01-02') }],
    ['something of it is older than its first fee', fee('2025-03-01', '2025-02-28')],
    ['no fee was read', { ...NOTHING, firstCharge: day('2025-03-01') }],
    ['nothing of its payer is known', { ...fee('2025-03-01'), dataStart: null }],
  ])('stays unknown where %s', (_, traces) => {
    expect(commitmentTerm(traces)).toEqual(UNKNOWN);
  });

  it('counts years of 365 days, as they are sold', () => {
    const bought = { ...NOTHING, oneTimePurchase: day('2026-05-03') };
    expect(commitmentTerm(bought).end).toBe('2027-05-03');
    // 2028 has a day more.
    expect(commitmentTerm({ ...bought, text: '3yr No Upfront' }).end).toBe('2029-05-02');
  });
});

describe('a term in years', () => {
  it.each([
    ['1yr No Upfront', 1],
    ['3 Year All Upfront', 3],
    ['three-year standard', 3],
    ['1 year, then 3 years', null],
    ['31yr', null],
    ['Compute Savings Plan', null],
  ])('%s', (text, years) => {
    expect(termYears(text)).toBe(years);
  });
});
