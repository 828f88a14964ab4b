import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimal, trimDecimal } from '../../src/core/decimal.ts';

describe('trimDecimal', () => {
  it('keeps the number and leaves no zero at the end of its fraction', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat({ max: 25 }), fc.nat({ max: 25 }), (units, zeros, scale) => {
        const value = { units: units * 10n ** BigInt(zeros), scale };
        const trimmed = trimDecimal(value);

        expect(compareDecimal(trimmed, value)).toBe(0);
        expect(trimmed.scale === 0 || (trimmed.scale > 0 && trimmed.units % 10n !== 0n)).toBe(true);
      }),
    );
  });

  it.each([0, 1, 24])('is plain zero for zero at scale %i', (scale) => {
    expect(trimDecimal({ units: 0n, scale })).toEqual({ units: 0n, scale: 0 });
  });
});
