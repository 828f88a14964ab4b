import { describe, expect, it } from 'vitest';
import { figure } from '../../../src/checks/bill/figure.ts';
import { decimal } from '../../../src/core/decimal.ts';

describe('a quantity in a sentence', () => {
  it.each([
    ['0', '0'],
    ['0.004', '0.004'],
    ['0.0000004', '0'],
    ['12.3456', '12.35'],
    ['12.5', '12.5'],
    ['999.999', '1,000'],
    ['4300.694', '4,300.69'],
    ['99999.994', '99,999.99'],
    ['100000.5', '100,000'],
    ['54490788.15', '54,490,788'],
    ['-1234.5', '-1,234.5'],
  ])('%s reads %s', (value, expected) => {
    expect(figure(decimal(value))).toBe(expected);
  });
});
