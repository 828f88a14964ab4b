import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { USAGE_KINDS } from '../../../../src/core/charge.ts';
import {
  filterForKinds,
  isKnownRecordType,
  meaningOf,
} from '../../../../src/costs/sources/cost-explorer/record-type.ts';

describe('record types', () => {
  test.each([
    ['Enterprise Discount Program Discount', 'discount'],
    ['EdpDiscount', 'discount'],
    ['SavingsPlanRecurringFee', 'commitmentPurchase'],
    ['Savings Plan Recurring Fee', 'commitmentPurchase'],
    ['savings-plan-recurring-fee', 'commitmentPurchase'],
    ['Recurring reservation fee', 'commitmentPurchase'],
    ['DiscountedUsage', 'usage'],
    ['Support fee', 'support'],
    ['Tax', 'tax'],
    ['Quantum Rebate', 'adjustment'],
    ['', 'adjustment'],
  ])('%s is billed as %s, however it is spelt', (recordType, kind) => {
    expect(meaningOf(recordType).billed[0]).toBe(kind);
  });

  test('the unused part of a fee is what is amortised', () => {
    expect(meaningOf('RIFee').effective).toEqual(['unusedCommitment']);
    expect(meaningOf('SavingsPlanUpfrontFee').effective).toEqual([]);
  });

  test('an unknown type is known to be unknown', () => {
    expect(isKnownRecordType('Quantum Rebate')).toBe(false);
    expect(isKnownRecordType('Private Rate Card Discount')).toBe(true);
  });

  test('spelling never changes the meaning', () => {
    const spelling = fc.array(fc.constantFrom(' ', '-', '_', ''), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(spelling, fc.boolean(), (separators, upper) => {
        const spelt = [...'usage'].map((letter, index) => `${letter}${separators[index]}`).join('');
        expect(meaningOf(upper ? spelt.toUpperCase() : spelt)).toBe(meaningOf('Usage'));
      }),
    );
  });
});

const PRESENT = ['Usage', 'SavingsPlanCoveredUsage', 'SavingsPlanNegation', 'SavingsPlanRecurringFee', 'Tax'];

describe('choosing record types by charge kind', () => {
  test('usage kinds hold the fees whose unused part they are, so that billed is not exact', () => {
    expect(filterForKinds(PRESENT, USAGE_KINDS, false)).toEqual({
      recordTypes: ['Usage', 'SavingsPlanCoveredUsage', 'SavingsPlanNegation', 'SavingsPlanRecurringFee'],
      billedExact: false,
      effectiveExact: true,
      quantityExact: false,
    });
  });

  test('where quantities count, negations stay out', () => {
    expect(filterForKinds(PRESENT, ['usage'], true)).toEqual({
      recordTypes: ['Usage', 'SavingsPlanCoveredUsage'],
      billedExact: false,
      effectiveExact: true,
      quantityExact: true,
    });
  });

  test('without a limit everything is exact but doubled quantities', () => {
    expect(filterForKinds(PRESENT, null, true)).toEqual({
      recordTypes: PRESENT,
      billedExact: true,
      effectiveExact: true,
      quantityExact: false,
    });
  });

  test('kinds that the bill does not hold choose nothing', () => {
    expect(filterForKinds(PRESENT, ['refund'], false).recordTypes).toEqual([]);
  });
});
