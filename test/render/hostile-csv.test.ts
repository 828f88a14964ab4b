import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCostsCsv } from '../../src/render/render-costs-csv.ts';
import { HOSTILE_STRINGS } from '../support/hostile/corpus.ts';
import { liveInCsv } from '../support/hostile/csv-judge.ts';
import { hostileString } from '../support/hostile/hostile-string.ts';
import { poisonedReport } from './poisoned-report.ts';

function expectInert(name: string): void {
  const csv = renderCostsCsv(poisonedReport(name));
  expect(liveInCsv(csv), JSON.stringify(name.slice(0, 80))).toEqual([]);
}

describe('hostile strings in costs.csv', () => {
  it('are no formula and tear no row', () => {
    for (const name of HOSTILE_STRINGS) expectInert(name);
    fc.assert(fc.property(hostileString, expectInert), { numRuns: 200 });
  });
});
