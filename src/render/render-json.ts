import type { Report } from '../core/report.ts';
import { jsonText } from './json-value.ts';
import { reportDocument } from './report-document.ts';

/** `report.json`; its published schema is `docs/schema/report.schema.json`. */
export function renderJson(report: Report): string {
  return jsonText(reportDocument(report));
}
