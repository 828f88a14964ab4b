import type { Report } from '../../core/report.ts';
import { narrativePage } from './narrative-page.ts';
import type { NarrativeParts } from './narrative-sources.ts';
import { renderNarrative } from './render-narrative.ts';

/** Drafts of models, which are grounded again by whoever reads them. */
export const NARRATIVE_FILE = 'narrative.json';

/** A page for each reader, and what models wrote. */
export function narrativeFiles(
  report: Report,
  { kept, ...sources }: NarrativeParts,
): readonly (readonly [name: string, text: string])[] {
  return [
    ...sources.pages.map((each) => [narrativePage(each), renderNarrative(report, each, sources)] as const),
    ...(kept === null ? [] : [[NARRATIVE_FILE, kept] as const]),
  ];
}
