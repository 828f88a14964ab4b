import { readFileSync } from 'node:fs';

/** The committed report of the sample organisation: a whole one, two currencies, recommendations, a bill of two years. */
export const SAMPLE_TEXT = readFileSync(
  new URL('../../../reports/default/latest/report.json', import.meta.url),
  'utf8',
);
