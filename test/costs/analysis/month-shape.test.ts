import { describe, expect, it } from 'vitest';
import { addDays, day, weekdayOf } from '../../../src/core/period.ts';
import { dayOfMonthFactors } from '../../../src/costs/analysis/month-shape.ts';
import { noise } from './synthetic-bill.ts';

const START = day('2026-01-01');

function daily(cost: (date: number, weekday: number) => number, size = 0.02): readonly number[] {
  return Array.from({ length: 181 }, (_, index) => {
    const at = addDays(START, index);
    return cost(Number(at.slice(8)), weekdayOf(at)) * noise('shape', index, size);
  });
}

describe('dayOfMonthFactors', () => {
  it('learns that the first ten days cost more, whatever the weekday', () => {
    const factors = dayOfMonthFactors(
      daily((date, weekday) => (date <= 10 ? 140 : 80) * (weekday % 6 === 0 ? 0.7 : 1)),
      START,
    );

    expect((factors[4] ?? 0) / (factors[19] ?? 1)).toBeGreaterThan(1.6);
    expect((factors[4] ?? 0) / (factors[19] ?? 1)).toBeLessThan(1.9);
  });

  it('finds next to nothing in noise', () => {
    const factors = dayOfMonthFactors(
      daily(() => 100, 0.1),
      START,
    );

    expect(Math.max(...factors) - Math.min(...factors)).toBeLessThan(0.1);
  });

  it('says nothing with less than three months', () => {
    const short = daily((date) => (date <= 10 ? 140 : 80)).slice(0, 80);

    expect(dayOfMonthFactors(short, START)).toEqual(new Array(31).fill(1));
  });
});
