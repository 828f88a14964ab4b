import { expect, it } from 'vitest';
import { day } from '../../src/core/period.ts';
import { linePeriod } from '../../src/costs/line-period.ts';

const SPAN = { start: day('2026-01-01'), end: day('2026-11-21') };

it.each([
  ['the last 30 complete days', '2026-11-18', '2026-01-01', '2026-10-20', '2026-11-19'],
  ['as many as were read', '2026-11-18', '2026-11-10', '2026-11-10', '2026-11-19'],
  ['one day where no more is there', '2026-11-18', '2026-11-18', '2026-11-18', '2026-11-19'],
])('lines are of %s', (_, last, from, start, end) => {
  const readFrom = day(from);
  const head = { readFrom, span: { ...SPAN, start: readFrom } };

  expect(linePeriod({ lastCompleteDay: day(last) }, head)).toEqual({ start, end });
});
