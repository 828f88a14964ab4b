import type { Report } from '../core/report.ts';
import { jsonText } from './json-value.ts';
import { summaryOf } from './summary/summary-of.ts';

/** `summary.json`: the figures for programs; its published schema is `docs/schema/summary.schema.json`. */
export function renderSummary(report: Report): string {
  return jsonText(summaryOf(report));
}
