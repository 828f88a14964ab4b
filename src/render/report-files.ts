import type { Report } from '../core/report.ts';
import type { RunNotes } from '../core/run.ts';
import { charts } from './charts/charts.ts';
import { renderCostsCsv } from './render-costs-csv.ts';
import { renderJson } from './render-json.ts';
import { renderReport } from './render-report.ts';
import { renderSummary } from './render-summary.ts';

/** Everything one report leaves in its folder, by file name. Same report, same bytes. */
export function reportFiles(report: Report, notes: RunNotes | null = null): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ['report.md', renderReport(report, notes)],
    ['report.json', renderJson(report)],
    ['summary.json', renderSummary(report)],
    ['costs.csv', renderCostsCsv(report)],
    ...charts(report),
  ]);
}
