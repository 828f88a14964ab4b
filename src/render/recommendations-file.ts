import type { Report } from '../core/report.ts';
import { jsonValue } from './json-value.ts';

/** How many recommendations `report.json` holds: people review it, and much more of them would not be reviewed. */
export const MOST_IN_REPORT = 500;

export const RECOMMENDATIONS_FILE = 'recommendations.ndjson';

/** `recommendations.ndjson`: all of them, one a line, as `report.json` has them. `null` where that one holds them all. */
export function renderRecommendations({ recommendations }: Report): string | null {
  if (!recommendations.known || recommendations.value.length <= MOST_IN_REPORT) return null;
  return recommendations.value.map((each) => `${JSON.stringify(jsonValue(each))}\n`).join('');
}
