import type { Config } from '../../config/config.ts';
import { NO_LINKS, type Publication } from '../../core/publication.ts';
import type { Report } from '../../core/report.ts';
import { type KeptDraft, keptText } from '../../narrative/kept.ts';
import { standingDrafts } from '../../narrative/standing-drafts.ts';
import type { NarrativeParts } from '../../render/narrative/narrative-sources.ts';
import { guideOf } from '../guide-of.ts';
import { layerOf } from '../layer-of.ts';
import { duePages } from './due-pages.ts';
import { narrativesOfReport } from './narratives-of-report.ts';

/** A report for each of its readers, and what of it stands beside the report. */
export type Narrated = Pick<Publication, 'narratives' | 'narrativeFiles'>;

/** @param drafts What models wrote, if they did: asks nobody. */
export async function narrated(
  report: Report,
  config: Config,
  drafts: readonly KeptDraft[],
): Promise<Narrated> {
  const narratives = await narrativesOfReport(report, config, drafts);
  const standing = standingDrafts(drafts, narratives);
  return {
    narratives,
    narrativeFiles: {
      pages: duePages(config, report).flatMap((id) => narratives.get(id) ?? []),
      kept: standing.length === 0 ? null : keptText(standing),
    },
  };
}

/** What the pages in a folder are rendered from: nothing of them stands on the web yet. */
export async function narrativeParts(
  report: Report,
  config: Config,
  drafts: readonly KeptDraft[] = [],
): Promise<NarrativeParts> {
  const { narrativeFiles } = await narrated(report, config, drafts);
  return { ...narrativeFiles, links: NO_LINKS, guide: guideOf, layerOf };
}
