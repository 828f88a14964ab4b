import { expect, it } from 'vitest';
import type { Allocation } from '../../src/core/allocation.ts';
import { markdownOf } from '../../src/render/markdown-of.ts';
import { pageOf } from '../../src/render/page.ts';
import { ownerTables } from '../../src/render/sections/allocation.ts';
import { period, usd } from './literals.ts';
import { DOLLARS, REPORT } from './report-fixture.ts';

function allocation(start: string, end: string, direct: string, loaded: string): Allocation {
  return {
    by: 'tag:team',
    period: period(start, end),
    shares: [{ value: 'web', direct: usd(direct), loaded: usd(loaded), shareOfTotal: null }],
    rules: [],
    untagged: null,
  };
}

function headOf(...allocations: readonly Allocation[]): readonly string[] {
  const tables = ownerTables({ ...pageOf(REPORT), costs: DOLLARS, depth: 2 }, allocations);
  return markdownOf(tables)
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| :'));
}

it('tables of owners say of every period which cost is shared', () => {
  const now = allocation('2026-11-01', '2026-11-18', '10', '12');
  const before = allocation('2026-10-01', '2026-11-01', '20', '23');
  expect(headOf(now, before)).toEqual([
    '| Owner | Nov 1 – 17, direct | Nov 1 – 17, with shared cost | Share | Oct 1 – 31, direct | Oct 1 – 31, with shared cost |',
    '| web | $10.00 | $12.00 | 100% | $20.00 | $23.00 |',
  ]);
  expect(headOf(now, allocation('2026-10-01', '2026-11-01', '20', '20'))[0]).toBe(
    '| Owner | Nov 1 – 17, direct | Nov 1 – 17, with shared cost | Share | Oct 1 – 31 |',
  );
});
