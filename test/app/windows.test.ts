import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunOptions } from '../../src/app/run-contract.ts';
import { settle } from '../../src/app/settings.ts';
import { presencePeriod } from '../../src/app/tenant-bill.ts';
import { planOptions } from '../../src/config/command-options.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { addDays, day } from '../../src/core/period.ts';
import { dataVersionAt } from '../../src/engine/run-key.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** Where clocks change, on either side of the date line: none of it may move a day. */
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];

it('the time zone of the machine can be set here', () => {
  const offsets = ZONES.map((timeZone) => {
    process.env['TZ'] = timeZone;
    return new Date('2026-07-01T00:00:00Z').getTimezoneOffset();
  });
  expect(offsets).toEqual([0, -120, 240, -840, 660]);
});

it('a run that waited, or came instead of another, looks at the day of that one as well', () => {
  const days = fc.integer({ min: 0, max: 3_000 }).map((after) => addDays(day('2024-01-01'), after));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 28 }), (first, late) => {
      const dropped = periodAt(`${first}T06:00:00Z`);
      const later = periodAt(`${addDays(first, late)}T06:00:00Z`);
      expect(later.start <= first).toBe(true);
      expect(later.end >= dropped.end).toBe(true);
    }),
  );
});

/** The days a run made at an instant looks at. */
function periodAt(instant: string, asked: Readonly<Record<string, string>> = {}) {
  const read = planOptions.check({ costs: [], ...asked });
  const { window, from, to, asOf }: Partial<RunOptions> = read.valid ? read.options : {};
  const named = {
    ...(window ? { window } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(asOf ? { asOf } : {}),
  };
  const sample = { asOf: virtualClock().today(), config: () => defaultConfig };
  const clock = virtualClock(instant);
  return presencePeriod(settle({ costs: [], sample: false, ...named }, defaultConfig, { clock }, sample));
}

describe.each(ZONES)('the days that a run looks at, on a machine in %s', (timeZone) => {
  it.each([
    // Thirty days back, but never before the month before.
    ['2026-11-21T06:00:00Z', '2026-10-22', '2026-11-22'],
    ['2026-01-01T00:00:00Z', '2025-12-02', '2026-01-02'],
    ['2026-12-31T23:59:59Z', '2026-12-01', '2027-01-01'],
    ['2027-03-01T12:00:00Z', '2027-02-01', '2027-03-02'],
    ['2027-03-31T12:00:00Z', '2027-03-01', '2027-04-01'],
    // Leap years: the 29th is a day, and the day after the 28th.
    ['2028-02-28T23:30:00Z', '2028-01-29', '2028-02-29'],
    ['2028-02-29T00:30:00Z', '2028-01-30', '2028-03-01'],
    ['2028-03-01T00:30:00Z', '2028-02-01', '2028-03-02'],
    ['2028-03-30T12:00:00Z', '2028-02-29', '2028-03-31'],
    // Nights of 23 and of 25 hours, in Europe and in America.
    ['2026-03-29T01:30:00Z', '2026-02-27', '2026-03-30'],
    ['2026-10-25T00:30:00Z', '2026-09-25', '2026-10-26'],
    ['2026-03-08T07:30:00Z', '2026-02-06', '2026-03-09'],
    ['2026-11-01T05:30:00Z', '2026-10-02', '2026-11-02'],
  ])('at %s: from %s until before %s', (instant, start, end) => {
    process.env['TZ'] = timeZone;
    expect(periodAt(instant)).toEqual({ start, end });
  });

  it.each([
    ['2028-03-01T00:30:00Z', '1d', '2028-02-29', '2028-03-01'],
    ['2027-03-01T00:30:00Z', '1d', '2027-02-28', '2027-03-01'],
    ['2026-03-30T00:30:00Z', '2d', '2026-03-28', '2026-03-30'],
    ['2026-11-21T06:00:00Z', '2026-02', '2026-02-01', '2026-03-01'],
    ['2028-11-21T06:00:00Z', '2028-02', '2028-02-01', '2028-03-01'],
    ['2026-11-21T06:00:00Z', '2025-12', '2025-12-01', '2026-01-01'],
    ['2026-11-21T06:00:00Z', '2026-10-24..2026-10-25', '2026-10-24', '2026-10-26'],
  ])('at %s with --window %s: from %s until before %s', (instant, window, start, end) => {
    process.env['TZ'] = timeZone;
    expect(periodAt(instant, { window })).toEqual({ start, end });
  });

  it.each([
    ['2026-03-29T00:59:59Z', '2026-03-29T00Z'],
    ['2026-03-29T07:59:59Z', '2026-03-29T00Z'],
    ['2026-03-29T08:00:00Z', '2026-03-29T08Z'],
    ['2026-10-25T23:59:59Z', '2026-10-25T16Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00Z'],
    ['2026-12-31T23:59:59Z', '2026-12-31T16Z'],
  ])('at %s they are those of the bill of %s', (instant, version) => {
    process.env['TZ'] = timeZone;
    expect(dataVersionAt(new Date(instant), { fresh: false })).toBe(version);
  });
});
