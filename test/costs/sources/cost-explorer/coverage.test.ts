import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, eachDay, type Period } from '../../../../src/core/period.ts';
import {
  covers,
  type Extent,
  monthPieces,
  uncovered,
} from '../../../../src/costs/sources/cost-explorer/coverage.ts';
import { reading } from '../../../../src/costs/sources/cost-explorer/reading.ts';

const BY_SERVICE = reading('DAILY', ['SERVICE']);
const BY_SERVICE_AND_TYPE = reading('DAILY', ['SERVICE', 'RECORD_TYPE']);
const MONTHLY = reading('MONTHLY', ['SERVICE']);
const OCTOBER: Period = { start: day('2026-10-01'), end: day('2026-11-01') };

const period = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 150 }))
  .map(([from, days]) => ({
    start: addDays(day('2026-01-01'), from),
    end: addDays(day('2026-01-01'), from + days),
  }));

describe('what earlier answers hold', () => {
  test('pieces are the period, month by month', () => {
    fc.assert(
      fc.property(period, (whole) => {
        const days = monthPieces(whole).flatMap((piece) => eachDay(piece));
        expect(days).toEqual(eachDay(whole));
      }),
    );
  });

  test('what is missing, once answered, leaves nothing missing', () => {
    fc.assert(
      fc.property(period, fc.array(period, { maxLength: 4 }), (whole, answered) => {
        const wanted: Extent = { reading: BY_SERVICE, period: whole };
        const answers = answered.map((days) => ({ reading: BY_SERVICE_AND_TYPE, period: days }));

        const missing = uncovered(wanted, answers).map((days) => ({ reading: BY_SERVICE, period: days }));

        expect(uncovered(wanted, [...answers, ...missing])).toEqual([]);
      }),
    );
  });

  test('days add up to a month, a month is never cut into days', () => {
    expect(covers({ reading: BY_SERVICE, period: OCTOBER }, MONTHLY, OCTOBER)).toBe(true);
    expect(covers({ reading: MONTHLY, period: OCTOBER }, BY_SERVICE, OCTOBER)).toBe(false);
    const part = { start: OCTOBER.start, end: day('2026-10-20') };
    expect(covers({ reading: MONTHLY, period: OCTOBER }, MONTHLY, part)).toBe(false);
    expect(covers({ reading: MONTHLY, period: part }, MONTHLY, part)).toBe(true);
    expect(covers({ reading: MONTHLY, period: part }, MONTHLY, OCTOBER)).toBe(false);
  });

  test('kinds can be picked only where record types are apart', () => {
    const usage = reading('DAILY', ['SERVICE'], ['usage']);

    expect(covers({ reading: BY_SERVICE, period: OCTOBER }, usage, OCTOBER)).toBe(false);
    expect(covers({ reading: BY_SERVICE_AND_TYPE, period: OCTOBER }, usage, OCTOBER)).toBe(true);
    expect(covers({ reading: usage, period: OCTOBER }, BY_SERVICE, OCTOBER)).toBe(false);
  });

  test('a missing group cannot be made up', () => {
    expect(covers({ reading: BY_SERVICE, period: OCTOBER }, BY_SERVICE_AND_TYPE, OCTOBER)).toBe(false);
  });
});
