import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divideDecimal, formatDecimal, parseDecimal } from '../../src/core/decimal.ts';
import { addMoney, amountText, money, splitMoney, subtractMoney, sumMoney } from '../../src/core/money.ts';

const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 21 }))
  .map(([units, scale]) => money({ units, scale }, 'USD'));

describe('decimal text', () => {
  it.each([
    ['1.078E-7', '0.0000001078'],
    ['0E-11', '0'],
    ['-2.61370000000', '-2.6137'],
    ['143227.763678187615017991050', '143227.76367818761501799105'],
    ['1e3', '1000'],
    ['.5', '0.5'],
    ['5.', '5'],
  ])('reads %s as %s', (text, expected) => {
    expect(formatDecimal(decimal(text))).toBe(expected);
  });

  it.each(['', '.', 'abc', '1,5', '1.2.3', 'NaN', 'Infinity', '0x10', '1e'])('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

describe('division', () => {
  it('gives 34 significant digits, half-even', () => {
    expect(formatDecimal(divideDecimal(decimal('1'), decimal('3')) ?? decimal('0'))).toBe(
      `0.${'3'.repeat(34)}`,
    );
    expect(formatDecimal(divideDecimal(decimal('2'), decimal('3')) ?? decimal('0'))).toBe(
      `0.${'6'.repeat(33)}7`,
    );
    expect(formatDecimal(divideDecimal(decimal('162'), decimal('210')) ?? decimal('0'))).toMatch(
      /^0\.771428/,
    );
  });

  it('has no value over zero', () => {
    expect(divideDecimal(decimal('1'), decimal('0'))).toBeNull();
  });

  it('rounds an exact tie to the even neighbour', () => {
    const tie = `1${'0'.repeat(33)}5`;
    expect(formatDecimal(divideDecimal(decimal(tie), decimal('10')) ?? decimal('0'))).toBe(
      `1${'0'.repeat(33)}`,
    );
  });
});

describe('money', () => {
  it('never mixes currencies', () => {
    expect(() => addMoney(money('1', 'USD'), money('1', 'BRL'))).toThrow(TypeError);
  });

  it('adds and subtracts back exactly', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(amountText(subtractMoney(addMoney(a, b), b))).toBe(amountText(a));
      }),
    );
  });

  it('splits into parts that add up to the total', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }), (total, weights) => {
        const parts = splitMoney(
          total,
          weights.map((weight) => decimal(String(weight))),
        );

        if (weights.every((weight) => weight === 0)) expect(parts).toBeNull();
        else expect(amountText(sumMoney(parts ?? [], 'USD'))).toBe(amountText(total));
      }),
    );
  });
});
