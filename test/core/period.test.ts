import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  daysInMonth,
  eachDay,
  eachMonth,
  month,
  monthPeriod,
  parseDay,
} from '../../src/core/period.ts';

describe('days', () => {
  it.each(['2025-02-29', '2025-13-01', '2025-1-1', 'today', ''])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('counts over a leap day', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(daysInMonth(month('2024-02'))).toBe(29);
    expect(daysInMonth(month('2025-02'))).toBe(28);
  });

  it('walks as far as it counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: -5_000, max: 5_000 }),
        (from, steps) => {
          const start = addDays(day('1990-01-01'), from);
          expect(daysBetween(start, addDays(start, steps))).toBe(steps);
        },
      ),
    );
  });
});

describe('months', () => {
  it('crosses years both ways', () => {
    expect(addMonths(month('2025-01'), -1)).toBe('2024-12');
    expect(addMonths(month('2025-12'), 1)).toBe('2026-01');
  });

  it('covers each day of a period once', () => {
    const period = { start: day('2024-12-15'), end: day('2025-03-02') };
    const days = eachMonth(period).flatMap((value) => eachDay(monthPeriod(value)));
    expect(eachMonth(period)).toEqual(['2024-12', '2025-01', '2025-02', '2025-03']);
    expect(new Set(days).size).toBe(days.length);
  });
});
