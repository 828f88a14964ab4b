import type { Report } from '../core/report.ts';
import type { RunNotes } from '../core/run.ts';
import { charts } from './charts/charts.ts';
import { jsonText } from './json-value.ts';
import { LEDGER_FILE, renderLedger } from './ledger-file.ts';
import { markdownOf } from './markdown-of.ts';
import { narrativeFiles } from './narrative/narrative-files.ts';
import type { NarrativeParts } from './narrative/narrative-sources.ts';
import { pageOf } from './page.ts';
import { RECOMMENDATIONS_FILE, renderRecommendations } from './recommendations-file.ts';
import { renderCostsCsv } from './render-costs-csv.ts';
import { renderJson } from './render-json.ts';
import { renderReport } from './render-report.ts';
import { renderSummary } from './render-summary.ts';
import { savingsDocument } from './savings-document.ts';
import { kpisPage } from './sections/kpis.ts';
import { savingsLedgerPage } from './sections/savings-ledger.ts';

/** Everything one report leaves in its folder, by file name. Same report, narratives and notes, same bytes. */
export function reportFiles(
  report: Report,
  notes: RunNotes | null = null,
  narratives: NarrativeParts | null = null,
): ReadonlyMap<string, string> {
  const page = pageOf(report);
  const recommendations = renderRecommendations(report);
  const ledger = renderLedger(report);
  return new Map<string, string>([
    ['report.md', renderReport(report, notes, narratives?.pages)],
    ['report.json', renderJson(report)],
    ...(recommendations === null ? [] : [[RECOMMENDATIONS_FILE, recommendations] as const]),
    ...(ledger === null ? [] : [[LEDGER_FILE, ledger] as const]),
    ['summary.json', renderSummary(report)],
    ['costs.csv', renderCostsCsv(report)],
    ['savings.json', jsonText(savingsDocument(report))],
    ['savings.md', markdownOf(savingsLedgerPage(page))],
    ['kpis.md', markdownOf(kpisPage(page))],
    ...charts(report),
    ...(narratives ? narrativeFiles(report, narratives) : []),
  ]);
}
