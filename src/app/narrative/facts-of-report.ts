import type { Config } from '../../config/config.ts';
import type { FactTable } from '../../core/fact.ts';
import type { Report } from '../../core/report.ts';
import { factsOf } from '../../narrative/facts/facts-of.ts';
import { readReport } from '../../narrative/facts/read-report.ts';
import { renderRecommendations } from '../../render/recommendations-file.ts';
import { renderJson } from '../../render/render-json.ts';

/** The facts of a report, taken from the text that its `report.json` has: what a narrative says can be looked up there. */
export function factsOfReport(report: Report, { narrative }: Pick<Config, 'narrative'>): FactTable {
  const read = readReport(renderJson(report), renderRecommendations(report));
  if (!read) throw new Error('A report.json that was just written cannot be read');
  return factsOf(read, narrative);
}
