import { describe, expect, it } from 'vitest';
import { decimal, formatDecimal } from '../../../../../src/core/decimal.ts';
import {
  costGap,
  type FocusPurchase,
} from '../../../../../src/costs/sources/export/dialects/focus-commitment-cost.ts';

const MAY = { start: Date.parse('2026-05-01'), end: Date.parse('2026-06-01') };
const NOT_IN_DATA: FocusPurchase = { upfront: null, start: null, end: null, text: 'Plan, 1yr' };
const NO_UPFRONT: FocusPurchase = { ...NOT_IN_DATA, text: 'Plan, 1yr No Upfront' };
const UPFRONT: FocusPurchase = {
  upfront: decimal('365'),
  start: Date.parse('2026-05-01'),
  end: Date.parse('2027-05-01'),
  text: '',
};

function gap(cost: string, fee: string | null, purchase: FocusPurchase) {
  const month = { ...MAY, cost: decimal(cost), fee: fee === null ? null : decimal(fee) };
  const found = costGap(month, purchase);
  return found && [found.holds, formatDecimal(found.residual)];
}

describe('what a commitment costs in a month', () => {
  it.each([
    ['is its fee, where it has no upfront payment', '10', '10', NO_UPFRONT, [true, '0']],
    ['is within a cent of it', '10.01', '10', NO_UPFRONT, [true, '0']],
    ['is no more', '10.02', '10', NO_UPFRONT, [false, '0.02']],
    ['is no less', '9.98', '10', NO_UPFRONT, [false, '-0.02']],
    ['is at least its fee, where it may have been paid for before', '25', '10', NOT_IN_DATA, [true, '0']],
    ['is then no less either', '9', '10', NOT_IN_DATA, [false, '-1']],
    ['holds the part of the upfront payment', '41', '10', UPFRONT, [true, '0']],
    ['holds no other part of it', '42', '10', UPFRONT, [false, '1']],
    ['is that part alone, where nothing recurs', '31', null, UPFRONT, [true, '0']],
  ] as const)('%s', (_, cost, fee, purchase, expected) => {
    expect(gap(cost, fee, purchase)).toEqual(expected);
  });

  it('is not judged where no fee is known', () => {
    expect(gap('10', null, NOT_IN_DATA)).toBeNull();
  });

  it('is at least its fee where the term is not known, or covers a part of the month', () => {
    expect(gap('60', '10', { ...UPFRONT, end: null })).toEqual([true, '0']);
    expect(gap('60', '10', { ...UPFRONT, start: Date.parse('2026-05-02') })).toEqual([true, '0']);
    expect(gap('60', '10', { ...UPFRONT, end: Date.parse('2026-05-31') })).toEqual([true, '0']);
  });

  it('takes the term from what was bought, where the charge has none', () => {
    expect(gap('41', '10', { ...UPFRONT, end: null, text: 'Plan, 1yr' })).toEqual([true, '0']);
    expect(gap('60', '10', { ...UPFRONT, end: null, text: 'Plan, 1yr' })).toEqual([false, '19']);
  });
});
