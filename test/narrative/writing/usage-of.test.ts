import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, formatDecimal } from '../../../src/core/decimal.ts';
import { amountText } from '../../../src/core/money.ts';
import { usageOf } from '../../../src/narrative/writing/usage-of.ts';

const prices = { input: decimal('3'), output: decimal('15.5'), currency: 'USD' };

test('tokens cost what a million of them does, to the last digit', () => {
  const usage = usageOf({ input: 12_345, output: 678 }, prices);
  expect(usage).toMatchObject({ inputTokens: 12_345, outputTokens: 678, cost: { currency: 'USD' } });
  expect(usage.cost && amountText(usage.cost)).toBe('0.047544');
});

test('without prices the cost is not known', () => {
  expect(usageOf({ input: 1, output: 2 }, undefined)).toEqual({
    inputTokens: 1,
    outputTokens: 2,
    cost: null,
  });
});

test('a million of each costs both prices', () => {
  const cents = fc.nat({ max: 1_000_000 }).map((units) => ({ units: BigInt(units), scale: 4 }));
  fc.assert(
    fc.property(cents, cents, (input, output) => {
      const { cost } = usageOf({ input: 1_000_000, output: 1_000_000 }, { input, output, currency: 'BRL' });
      const both = { units: input.units + output.units, scale: 4 };
      expect(cost && amountText(cost)).toBe(formatDecimal(both));
    }),
  );
});
