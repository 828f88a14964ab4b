import type { Report } from '../core/report.ts';
import { jsonText } from './json-value.ts';

/** `report.json`: the whole report; its published schema is `docs/schema/report.schema.json`. */
export function renderJson(report: Report): string {
  return jsonText(report);
}
