import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../../src/core/decimal.ts';
import {
  type DiscountFacts,
  discountMode,
  isWithinTolerance,
} from '../../../../../src/costs/sources/export/dialects/cur-mode.ts';

function facts(unblended: string, net: string, netMagnitude: string, coveredWithoutNet = 0): DiscountFacts {
  return {
    unblended: decimal(unblended),
    net: decimal(net),
    netMagnitude: decimal(netMagnitude),
    coveredWithoutNet,
  };
}

describe('discountMode', () => {
  it('is NET where net costs account for the month', () => {
    expect(discountMode([facts('354.5', '354.5', '474.5')])).toBe('NET');
  });

  it('is GROSS without net costs, even where the month adds up to nothing', () => {
    expect(discountMode([facts('0', '0', '0')])).toBe('GROSS');
  });

  it('is GROSS where net costs leave something out', () => {
    expect(discountMode([facts('354.5', '389', '474.5')])).toBe('GROSS');
  });

  it('is GROSS where one covered line has no net effective cost', () => {
    expect(discountMode([facts('354.5', '354.5', '474.5', 1)])).toBe('GROSS');
  });

  it('is GROSS where one currency of the month is not accounted for', () => {
    expect(discountMode([facts('10', '10', '10'), facts('5', '0', '0')])).toBe('GROSS');
  });

  it('is NET where charges cancel out but their net costs are there', () => {
    expect(discountMode([facts('0', '0', '200')])).toBe('NET');
  });
});

describe('isWithinTolerance', () => {
  it.each([
    ['0.01', '10', true],
    ['-0.01', '10', true],
    ['0.010001', '10', false],
    ['1', '1000000', true],
    ['1.000001', '1000000', false],
    ['-1', '-1000000', true],
  ])('%s of %s: %s', (difference, total, expected) => {
    expect(isWithinTolerance(decimal(difference), decimal(total))).toBe(expected);
  });

  it('grows with the total', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (units) => {
        const total = { units, scale: 2 };

        expect(isWithinTolerance({ units, scale: 8 }, total)).toBe(true);
        expect(isWithinTolerance({ units: units + 10n ** 6n + 1n, scale: 8 }, total)).toBe(false);
      }),
    );
  });
});
