import { expect, it } from 'vitest';
import { dollarsText } from '../../src/app/dollars-text.ts';
import { money } from '../../src/core/money.ts';

it.each([
  ['0.6', '$0.60'],
  ['0', '$0.00'],
  ['12', '$12.00'],
  ['0.000605', '$0.000605'],
])('%s dollars are %s', (amount, text) => {
  expect(dollarsText(money(amount, 'USD'))).toBe(text);
});
