import { describe, expect, it } from 'vitest';
import { day, month } from '../../src/core/period.ts';
import { createFormats } from '../../src/render/formats.ts';
import { period } from './literals.ts';

const en = createFormats('en', '2026');

describe('dates', () => {
  it('shows the last day of a period, not the day after it', () => {
    expect(en.period(period('2026-11-01', '2026-11-19'))).toBe('Nov 1 – 18, 2026');
    expect(en.period(period('2026-11-18', '2026-11-19'))).toBe('Nov 18, 2026');
  });

  it('leaves out the year only where all of the period lies in it', () => {
    expect(en.shortPeriod(period('2026-11-01', '2027-01-01'))).toBe('Nov 1 – Dec 31');
    expect(en.shortPeriod(period('2025-12-31', '2026-01-02'))).toBe('Dec 31, 2025 – Jan 1, 2026');
    expect(createFormats('en').shortPeriod(period('2026-11-01', '2026-11-03'))).toBe('Nov 1 – 2, 2026');
  });

  it('is in UTC wherever it runs', () => {
    expect(en.day(day('2026-01-01'))).toBe('Jan 1, 2026');
    expect(en.month(month('2026-01'))).toBe('January 2026');
    expect(en.instant('2026-01-01T00:30:00Z')).toBe('Jan 1, 2026, 00:30 UTC');
    expect(createFormats('pt-BR').day(day('2026-01-01'))).toBe('1 de jan. de 2026');
  });
});
