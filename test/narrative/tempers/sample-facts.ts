import type { FactTable } from '../../../src/core/fact.ts';
import { factsOf } from '../../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import { SAMPLE_TEXT } from '../facts/sample-report.ts';

/** The facts of the committed report of the sample organisation. */
export const SAMPLE_FACTS: FactTable = sampleFacts();

function sampleFacts(): FactTable {
  const report = readReport(SAMPLE_TEXT);
  if (!report) throw new TypeError('The report of the sample cannot be read.');
  return factsOf(report, { unitMetrics: [] });
}
