import { describe, expect, it } from 'vitest';
import { decimal, formatDecimal } from '../../src/core/decimal.ts';
import { monthlyQuantity, monthOfDays } from '../../src/core/month-scale.ts';
import { day } from '../../src/core/period.ts';

const period = (start: string, end: string) => ({ start: day(start), end: day(end) });

describe('usage of some days, by the month', () => {
  it.each([
    ['hours of a month of 30 days', '720', period('2026-11-01', '2026-12-01'), undefined, 'Hrs', '730'],
    ['hours of a week', '168', period('2026-11-01', '2026-11-08'), undefined, 'Hrs', '730'],
    ['hours since it is there', '240', period('2026-11-01', '2026-12-01'), '2026-11-21', 'Hrs', '730'],
    ['storage of a whole month', '100', period('2026-11-01', '2026-12-01'), undefined, 'GB-Mo', '100'],
    [
      'storage of ten days of a November',
      '10',
      period('2026-11-21', '2026-12-01'),
      undefined,
      'GB-month',
      '30',
    ],
    ['storage over two months', '30', period('2026-10-17', '2026-11-16'), undefined, 'GB-Mo', '30.491803278'],
    ['requests of the last day', '72', period('2026-11-01', '2026-12-01'), '2026-11-30', 'Requests', '73'],
    ['nothing', '0', period('2026-11-01', '2026-12-01'), undefined, 'Hrs', '0'],
    ['a third, cut off', '1', period('2026-11-01', '2026-11-04'), undefined, 'Requests', '10.138888888'],
  ])('%s', (_, quantity, days, firstDay, unit, monthly) => {
    const first = firstDay === undefined ? undefined : day(firstDay);
    expect(formatDecimal(monthlyQuantity(decimal(quantity), days, first, unit))).toBe(monthly);
  });
});

it.each([
  ['a day', '24', 1, '730'],
  ['25 days', '300', 25, '365'],
  ['no days', '5', 0, '0'],
])('what came together in %s, as of a month', (_, sum, days, monthly) => {
  expect(formatDecimal(monthOfDays(decimal(sum), days))).toBe(monthly);
});
