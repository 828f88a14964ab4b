import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, ComparisonName } from '../../../src/core/calendar.ts';
import type { BillMonth, DataState } from '../../../src/core/cost-source.ts';
import {
  addDays,
  type Day,
  day,
  eachMonth,
  lengthInDays,
  month,
  type Period,
} from '../../../src/core/period.ts';
import { type CalendarInput, planCalendar } from '../../../src/costs/analysis/calendar.ts';
import { firstIncompleteDay } from '../../../src/costs/analysis/complete-days.ts';

function billMonth(name: string, state: DataState): BillMonth {
  return {
    billingAccountId: '111122223333',
    month: month(name),
    currency: 'USD',
    rows: 10,
    rowsWithoutInvoice: state === 'final' ? 0 : 10,
    billedCost: null,
    discountMode: null,
    state,
  };
}

function monthsOf(span: Period, state: DataState = 'provisional'): readonly BillMonth[] {
  return eachMonth(span).map((name) => billMonth(name, state));
}

const TWO_YEARS = { start: day('2024-11-01'), end: day('2026-11-21') };

function plan(input: Partial<CalendarInput>): Calendar {
  const span = input.span ?? TWO_YEARS;
  return planCalendar({
    asOf: day('2026-11-21'),
    dataThrough: '2026-11-20T09:00:00Z',
    span,
    readFrom: span.start,
    months: monthsOf(span),
    fiscalYearStart: 1,
    ...input,
  });
}

function periods(calendar: Calendar, name: ComparisonName): string {
  const found = calendar.comparisons.find((each) => each.name === name);
  return found
    ? `${found.now.start}..${found.now.end} | ${found.before.start}..${found.before.end}`
    : 'missing';
}

/** A calendar whose last complete day is the one given. */
function endingOn(last: string, input: Partial<CalendarInput> = {}): Calendar {
  const through = addDays(day(last), 2);
  const span = { start: day('2018-01-01'), end: through };
  return plan({
    asOf: addDays(through, 1),
    dataThrough: `${through}T00:00:00Z`,
    span,
    months: monthsOf(span),
    ...input,
  });
}

function state(calendar: Calendar, name: ComparisonName): DataState | undefined {
  return calendar.comparisons.find((each) => each.name === name)?.state;
}

function covered(calendar: Calendar, name: ComparisonName): boolean | undefined {
  return calendar.comparisons.find((each) => each.name === name)?.covered;
}

describe('last complete day', () => {
  it.each([
    ['2026-11-20T09:00:00Z', 24, '2026-11-18'],
    ['2026-11-20T00:00:00Z', 24, '2026-11-18'],
    ['2026-11-19T23:59:59Z', 24, '2026-11-17'],
    ['2026-11-20T09:00:00Z', 0, '2026-11-19'],
    ['2026-11-20T09:00:00Z', 48, '2026-11-17'],
  ])('of data through %s, settled after %i hours, is %s', (dataThrough, completeAfterHours, last) => {
    expect(plan({ dataThrough, completeAfterHours }).lastCompleteDay).toBe(last);
  });

  it('is before the day of the run, whatever the data holds', () => {
    const calendar = plan({ asOf: day('2026-11-10') });

    expect(calendar.lastCompleteDay).toBe('2026-11-09');
  });

  it('follows old data, not the day of the run', () => {
    const span = { start: day('2023-01-01'), end: day('2024-06-11') };
    const calendar = plan({ span, months: monthsOf(span), dataThrough: '2024-06-11T00:00:00Z' });

    expect(calendar.lastCompleteDay).toBe('2024-06-09');
    expect(periods(calendar, 'monthToDate')).toBe('2024-06-01..2024-06-10 | 2024-05-01..2024-05-10');
  });

  it('is the end of the data where the month is invoiced: nothing is awaited', () => {
    const span = { start: day('2026-09-01'), end: day('2026-11-01') };
    const input = { span, dataThrough: '2026-11-01T00:00:00Z' };

    expect(plan({ ...input, months: monthsOf(span, 'final') }).lastCompleteDay).toBe('2026-10-31');
    expect(plan({ ...input, months: monthsOf(span, 'provisional') }).lastCompleteDay).toBe('2026-10-30');
  });

  it('waits for a month that one payer has not closed', () => {
    const span = { start: day('2026-09-01'), end: day('2026-11-01') };
    const months = [...monthsOf(span, 'final'), billMonth('2026-10', 'provisional')];

    expect(plan({ span, months, dataThrough: '2026-11-01T00:00:00Z' }).lastCompleteDay).toBe('2026-10-30');
  });

  it('is the last day of an invoiced month when the next has only begun', () => {
    const span = { start: day('2026-09-01'), end: day('2026-11-02') };
    const months = [
      billMonth('2026-09', 'final'),
      billMonth('2026-10', 'final'),
      billMonth('2026-11', 'incomplete'),
    ];

    expect(plan({ span, months, dataThrough: '2026-11-01T20:00:00Z' }).lastCompleteDay).toBe('2026-10-31');
  });
});

describe('a file of a few hours', () => {
  const span = { start: day('2026-11-05'), end: day('2026-11-06') };
  const calendar = plan({ span, months: monthsOf(span), dataThrough: '2026-11-05T07:00:00Z' });

  it('gives a calendar on its one day, and calls nothing complete', () => {
    expect(calendar.lastCompleteDay).toBe('2026-11-05');
    expect(calendar.comparisons.map((each) => each.state)).toEqual(Array(7).fill('incomplete'));
    expect(calendar.comparisons.map((each) => each.covered)).toEqual(Array(7).fill(false));
    expect(firstIncompleteDay(calendar)).toBe('2026-11-05');
    expect(calendar.headline).toBe('monthToDate');
  });

  it.each(['2026-11-05T07:00:00Z', 'not an instant', '2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z'])(
    'stays inside the data for dataThrough %s',
    (dataThrough) => {
      expect(plan({ span, months: [], dataThrough }).lastCompleteDay).toBe('2026-11-05');
    },
  );

  it('is complete where the data goes on beyond the days that were asked for', () => {
    const calendar = plan({ span, months: monthsOf(span), dataThrough: '2026-11-20T00:00:00Z' });

    expect(state(calendar, 'lastDay')).toBe('provisional');
  });

  it('opens with the month although its days could be compared', () => {
    const fortnight = { start: day('2026-11-02'), end: day('2026-11-16') };
    const filling = plan({
      span: fortnight,
      months: monthsOf(fortnight),
      dataThrough: '2026-11-16T00:00:00Z',
      completeAfterHours: 1000,
    });

    expect([covered(filling, 'lastDay'), state(filling, 'lastDay')]).toEqual([true, 'incomplete']);
    expect(filling.headline).toBe('monthToDate');
  });

  it('survives a day of the run before the data', () => {
    expect(plan({ span, asOf: day('2026-01-01') }).lastCompleteDay).toBe('2026-11-05');
  });
});

describe('compared periods', () => {
  it.each<[string, ComparisonName, string]>([
    ['2026-11-18', 'lastDay', '2026-11-18..2026-11-19 | 2026-11-11..2026-11-12'],
    ['2026-11-18', 'last7Days', '2026-11-12..2026-11-19 | 2026-11-05..2026-11-12'],
    ['2026-11-18', 'last30Days', '2026-10-20..2026-11-19 | 2026-09-20..2026-10-20'],
    ['2026-11-18', 'monthToDate', '2026-11-01..2026-11-19 | 2026-10-01..2026-10-19'],
    ['2026-11-18', 'lastFullMonth', '2026-10-01..2026-11-01 | 2026-09-01..2026-10-01'],
    ['2026-11-18', 'quarterToDate', '2026-10-01..2026-11-19 | 2026-07-01..2026-08-19'],
    ['2026-11-18', 'yearToDate', '2026-01-01..2026-11-19 | 2025-01-01..2025-11-19'],
    // Month ends: the month before may be shorter, and the completed month is the last full one.
    ['2026-03-30', 'monthToDate', '2026-03-01..2026-03-31 | 2026-02-01..2026-03-01'],
    ['2024-03-31', 'monthToDate', '2024-03-01..2024-04-01 | 2024-02-01..2024-03-01'],
    ['2026-03-28', 'monthToDate', '2026-03-01..2026-03-29 | 2026-02-01..2026-03-01'],
    ['2026-02-28', 'monthToDate', '2026-02-01..2026-03-01 | 2026-01-01..2026-01-29'],
    ['2026-02-28', 'lastFullMonth', '2026-02-01..2026-03-01 | 2026-01-01..2026-02-01'],
    ['2024-02-28', 'lastFullMonth', '2024-01-01..2024-02-01 | 2023-12-01..2024-01-01'],
    ['2026-01-01', 'lastFullMonth', '2025-12-01..2026-01-01 | 2025-11-01..2025-12-01'],
    // Leap years.
    ['2024-02-29', 'yearToDate', '2024-01-01..2024-03-01 | 2023-01-01..2023-03-01'],
    ['2025-02-28', 'yearToDate', '2025-01-01..2025-03-01 | 2024-01-01..2024-02-29'],
    ['2024-03-01', 'yearToDate', '2024-01-01..2024-03-02 | 2023-01-01..2023-03-02'],
    ['2024-12-31', 'yearToDate', '2024-01-01..2025-01-01 | 2023-01-01..2024-01-01'],
    // A quarter may be longer than the one before it.
    ['2026-12-31', 'quarterToDate', '2026-10-01..2027-01-01 | 2026-07-01..2026-10-01'],
    ['2025-06-30', 'quarterToDate', '2025-04-01..2025-07-01 | 2025-01-01..2025-04-01'],
  ])('on %s: %s is %s', (last, name, expected) => {
    expect(periods(endingOn(last), name)).toBe(expected);
  });

  it.each<[number, string, ComparisonName, string]>([
    [4, '2026-11-18', 'quarterToDate', '2026-10-01..2026-11-19 | 2026-07-01..2026-08-19'],
    [4, '2026-11-18', 'yearToDate', '2026-04-01..2026-11-19 | 2025-04-01..2025-11-19'],
    [4, '2026-03-31', 'yearToDate', '2025-04-01..2026-04-01 | 2024-04-01..2025-04-01'],
    [4, '2026-04-01', 'yearToDate', '2026-04-01..2026-04-02 | 2025-04-01..2025-04-02'],
    [2, '2026-01-15', 'yearToDate', '2025-02-01..2026-01-16 | 2024-02-01..2025-01-16'],
    [2, '2026-01-15', 'quarterToDate', '2025-11-01..2026-01-16 | 2025-08-01..2025-10-16'],
    [12, '2026-11-30', 'yearToDate', '2025-12-01..2026-12-01 | 2024-12-01..2025-12-01'],
    [12, '2026-12-01', 'quarterToDate', '2026-12-01..2026-12-02 | 2026-09-01..2026-09-02'],
  ])('fiscal year from month %i, on %s: %s is %s', (fiscalYearStart, last, name, expected) => {
    expect(periods(endingOn(last, { fiscalYearStart }), name)).toBe(expected);
  });

  it('are whole, in order and end with the last complete day, on any day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2500 }),
        fc.integer({ min: 1, max: 12 }),
        (offset, fiscalYearStart) => {
          const last = addDays(day('2019-12-31'), offset);
          for (const { name, now, before } of endingOn(last, { fiscalYearStart }).comparisons) {
            expect(lengthInDays(now)).toBeGreaterThan(0);
            expect(lengthInDays(before)).toBeGreaterThan(0);
            expect(before.end <= now.start).toBe(true);
            if (name !== 'lastFullMonth') expect(now.end).toBe(addDays(last, 1));
            if (name === 'monthToDate' || name === 'quarterToDate')
              expect(lengthInDays(before)).toBeLessThanOrEqual(lengthInDays(now));
          }
        },
      ),
    );
  });
});

describe('state and cover', () => {
  it('is final where every month is, provisional where one is not', () => {
    const months = monthsOf(TWO_YEARS, 'final').map((each) =>
      each.month === '2026-11' ? billMonth('2026-11', 'incomplete') : each,
    );
    const calendar = plan({ months });

    expect(state(calendar, 'lastFullMonth')).toBe('final');
    expect(state(calendar, 'monthToDate')).toBe('provisional');
    expect(state(calendar, 'last30Days')).toBe('provisional');
    expect(firstIncompleteDay(calendar)).toBe('2026-11-19');
  });

  it('is incomplete and without comparison where the data begins later', () => {
    const span = { start: day('2026-10-01'), end: day('2026-11-21') };
    const calendar = plan({ span, months: monthsOf(span) });

    expect(covered(calendar, 'monthToDate')).toBe(true);
    expect(covered(calendar, 'lastFullMonth')).toBe(false);
    expect(state(calendar, 'lastFullMonth')).toBe('provisional');
    expect(state(calendar, 'yearToDate')).toBe('incomplete');
  });

  it('sees a month that is missing in the middle', () => {
    const months = monthsOf(TWO_YEARS).filter((each) => each.month !== '2026-09');
    const calendar = plan({ months });

    expect(covered(calendar, 'monthToDate')).toBe(true);
    expect(covered(calendar, 'lastFullMonth')).toBe(false);
    expect(covered(calendar, 'yearToDate')).toBe(false);
    expect(state(calendar, 'yearToDate')).toBe('incomplete');
  });
});

describe('headline', () => {
  it.each([
    ['2026-11-18', 'monthToDate'],
    ['2026-11-03', 'monthToDate'],
    ['2026-11-02', 'lastFullMonth'],
    ['2026-11-01', 'lastFullMonth'],
  ])('on %s is %s', (last, headline) => {
    expect(endingOn(last).headline).toBe(headline);
  });

  it('is the full month against the full month before when the month is complete', () => {
    expect(endingOn('2026-10-31').headline).toBe('lastFullMonth');
  });

  it('is what history can be compared with', () => {
    const span = { start: day('2026-10-27'), end: day('2026-11-21') };
    const calendar = plan({ span, months: monthsOf(span) });

    expect(covered(calendar, 'monthToDate')).toBe(false);
    expect(calendar.headline).toBe('last7Days');
  });

  it.each([
    ['2026-11-13', '2026-11-21', 'monthToDate'],
    ['2026-11-01', '2026-11-21', 'last7Days'],
    ['2026-10-01', '2026-11-03', 'last7Days'],
    ['2026-10-01', '2026-11-01', 'last7Days'],
  ])('of data from %s to %s is %s', (start, end, headline) => {
    const span = { start: day(start), end: day(end) };
    const calendar = plan({ span, months: monthsOf(span), dataThrough: `${end}T00:00:00Z` });

    expect(calendar.headline).toBe(headline);
  });
});

describe('a bill that begins within a month', () => {
  const span = { start: day('2026-11-10'), end: day('2026-11-21') };
  const stateFrom = (readFrom: Day) =>
    plan({ span, readFrom }).comparisons.find(({ name }) => name === 'monthToDate')?.state;

  it('is a whole month with nothing in its first days, unless reading was asked to begin there', () => {
    expect(stateFrom(day('2026-11-01'))).toBe('provisional');
    expect(stateFrom(day('2026-11-10'))).toBe('incomplete');
  });
});
