import { describe, expect, it } from 'vitest';
import type { FactTable } from '../../../src/core/fact.ts';
import { factsOf } from '../../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import { renderJson } from '../../../src/render/render-json.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { expectHonest } from './expect-honest.ts';
import { SAMPLE_TEXT } from './sample-report.ts';

const UNIT_METRICS = [{ name: 'order', months: { '2026-09': 118_000.5, '2026-10': 120_000 } }];

function tableOf(text: string): FactTable {
  const report = readReport(text);
  if (!report) throw new Error('No report');
  return factsOf(report, { unitMetrics: UNIT_METRICS });
}

describe('the facts of a report', () => {
  it.each([
    ['the sample organisation', SAMPLE_TEXT],
    ['a report with gaps and hostile names', renderJson(REPORT)],
  ])('each follow from what stands in report.json: %s', (_, text) => {
    const table = tableOf(text);
    expect(table.facts.length).toBeGreaterThan(20);
    expectHonest(table, JSON.parse(text));
  });

  it('are the same for the same report', () => {
    expect(tableOf(SAMPLE_TEXT)).toEqual(tableOf(SAMPLE_TEXT));
  });
});
