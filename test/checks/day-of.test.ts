import { describe, expect, it } from 'vitest';
import { dayOf, earliestDay, latestDay } from '../../src/checks/day-of.ts';

const INSTANTS = ['2026-10-11T00:00:00.000Z', '2026-09-30T23:59:59.999Z', '2026-10-02T12:00:00Z'];

describe('the day of an instant', () => {
  it('is that of UTC, at any time of it', () => {
    expect(INSTANTS.map(dayOf)).toEqual(['2026-10-11', '2026-09-30', '2026-10-02']);
  });

  it('can be the earliest or the latest of several', () => {
    expect(earliestDay(INSTANTS)).toBe('2026-09-30');
    expect(latestDay(INSTANTS)).toBe('2026-10-11');
    expect([earliestDay, latestDay].map((of) => of(['2026-10-02T12:00:00Z']))).toEqual([
      '2026-10-02',
      '2026-10-02',
    ]);
  });
});
