import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillLines } from '../../src/core/charge-line.ts';
import { type Gap, unknown } from '../../src/core/known.ts';
import { addDays, day, dayToMs } from '../../src/core/period.ts';
import { assembleReport, type ReportParts } from '../../src/report/assemble-report.ts';
import { slaState } from '../../src/report/sla-state.ts';
import { dollarCosts } from '../render/dollar-costs-fixture.ts';
import { days } from '../render/literals.ts';
import { billOf } from '../support/cubes.ts';

const at = (now: string, dataThrough: string | null, slaHours: number | null = 12, asOf = now.slice(0, 10)) =>
  slaState({ slaHours, dataThrough, now, asOf: day(asOf) });

describe('the promise of a day within hours', () => {
  it('is met while there is time, and to the last instant', () => {
    expect(at('2026-11-20T06:00:00Z', '2026-11-19T00:00:00Z')).toEqual({ state: 'met', slaHours: 12 });
    expect(at('2026-11-20T12:00:00Z', '2026-11-19T00:00:00Z')).toEqual({ state: 'met', slaHours: 12 });
    expect(at('2026-11-20T12:00:00.001Z', '2026-11-19T00:00:00Z')).toEqual({
      state: 'breached',
      slaHours: 12,
      day: '2026-11-19',
      hoursLate: 1,
    });
  });

  it('is met when yesterday is whole, however late it is', () => {
    expect(at('2026-11-20T23:59:00Z', '2026-11-20T00:00:00Z').state).toBe('met');
  });

  it('is broken where yesterday has hours only', () => {
    expect(at('2026-11-20T15:30:00Z', '2026-11-19T22:00:00Z')).toEqual({
      state: 'breached',
      slaHours: 12,
      day: '2026-11-19',
      hoursLate: 4,
    });
  });

  it.each([
    ['over the end of a month', '2026-12-01T18:00:00Z', '2026-11-30T00:00:00Z', '2026-11-30', 6],
    ['over the end of a year', '2027-01-01T13:00:00Z', '2026-12-31T00:00:00Z', '2026-12-31', 1],
    ['on a leap day', '2028-03-01T14:00:00Z', '2028-02-29T00:00:00Z', '2028-02-29', 2],
    ['where there is no leap day', '2027-03-01T14:00:00Z', '2027-02-28T00:00:00Z', '2027-02-28', 2],
    ['while clocks go forward in Europe', '2026-03-30T13:00:00Z', '2026-03-29T00:00:00Z', '2026-03-29', 1],
    ['while clocks go back in Europe', '2026-10-26T13:00:00Z', '2026-10-25T00:00:00Z', '2026-10-25', 1],
    [
      'while clocks go forward in the United States',
      '2026-03-09T13:00:00Z',
      '2026-03-08T00:00:00Z',
      '2026-03-08',
      1,
    ],
    ['several days late', '2026-11-20T12:00:00Z', '2026-11-17T00:00:00Z', '2026-11-17', 48],
    ['with an offset in the instant', '2026-11-20T09:30:00-05:00', '2026-11-19T00:00:00Z', '2026-11-19', 3],
  ])('is broken %s', (_, now, dataThrough, missing, hoursLate) => {
    expect(at(now, dataThrough)).toEqual({ state: 'breached', slaHours: 12, day: missing, hoursLate });
  });

  it('is broken without a bill once yesterday is due', () => {
    expect(at('2026-11-20T11:00:00Z', null).state).toBe('met');
    expect(at('2026-11-20T13:00:00Z', null)).toMatchObject({ day: '2026-11-19', hoursLate: 1 });
  });

  it('judges a report of an earlier day by what was there when that day began', () => {
    expect(at('2026-11-20T15:00:00Z', '2026-11-10T00:00:00Z', 12, '2026-11-10').state).toBe('met');
    expect(at('2026-11-20T15:00:00Z', '2026-11-08T00:00:00Z', 12, '2026-11-10')).toMatchObject({
      state: 'breached',
      day: '2026-11-08',
      hoursLate: 12,
    });
  });

  it('is not there where nothing was promised', () => {
    expect(at('2026-11-20T15:00:00Z', '2026-01-01T00:00:00Z', null)).toEqual({ state: 'not-promised' });
  });

  it('is broken exactly when the first day that is not whole ended longer ago than promised', () => {
    const minutes = fc.integer({ min: 0, max: 10 * 1440 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 100 }), (ago, slaHours) => {
        const now = Date.parse('2028-03-01T08:00:00Z');
        const through = now - ago * 60_000;
        const state = at(new Date(now).toISOString(), new Date(through).toISOString(), slaHours);
        const missing = day(new Date(through).toISOString().slice(0, 10));
        const hours = (now - dayToMs(addDays(missing, 1))) / 3_600_000;
        expect(state.state).toBe(hours > slaHours ? 'breached' : 'met');
        if (state.state === 'breached') expect(state.hoursLate).toBe(Math.ceil(hours - slaHours));
      }),
    );
  });
});

describe('a report', () => {
  const GAP: Gap = { reason: 'denied', subject: 'what runs in AWS', remedy: 'read a bill with daily usage' };

  const NOTHING = unknown<never>('not-configured', 'what runs in AWS', 'read a bill with daily usage');

  const NO_LINES: BillLines = {
    period: { start: day('2026-10-01'), end: day('2026-11-17') },
    days: 47,
    usage: NOTHING,
    resources: NOTHING,
    commitmentDays: NOTHING,
  };

  async function slaOf(parts: Partial<ReportParts>) {
    const bill = await billOf([], {
      span: { start: day('2026-10-01'), end: day('2026-11-17') },
      asOf: '2026-11-17',
    });
    return assembleReport({
      tenant: 'acme',
      language: 'en',
      bill,
      lines: NO_LINES,
      costs: [dollarCosts(days('2026-10-01', '2026-11-16'))],
      ledger: [],
      earlier: unknown('no-history', 'changes since the last report', 'read a bill with daily usage'),
      live: { collection: NOTHING, billChecks: [], recommendations: NOTHING },
      servicesOf: () => [],
      nonServiceOf: () => null,
      promise: { slaHours: 12, now: `${bill.calendar.asOf}T23:00:00Z` },
      ...parts,
    }).sla;
  }

  it('holds what the bill reaches to against what was promised', async () => {
    expect((await slaOf({})).state).toBe('met');
  });

  it('cannot tell of a bill without any charge how far it goes', async () => {
    expect(await slaOf({ costs: [] })).toEqual({ state: 'unknown', slaHours: 12 });
  });

  it('goes by the day before where there is no bill', async () => {
    expect((await slaOf({ costs: [], billGap: GAP })).state).toBe('breached');
  });
});
