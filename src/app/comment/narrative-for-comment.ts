import type { Config } from '../../config/config.ts';
import { PULL_REQUEST_READER } from '../../config/pull-requests.ts';
import type { Narrative } from '../../core/narrative.ts';
import { factsOf } from '../../narrative/facts/facts-of.ts';
import { type ReadReport, readReport } from '../../narrative/facts/read-report.ts';
import { readKept } from '../../narrative/kept.ts';
import { narrativesOf } from '../../narrative/narratives-of.ts';
import { personasOf } from '../../narrative/personas/configured.ts';
import { NARRATIVE_FILE } from '../../render/narrative/narrative-files.ts';
import { RECOMMENDATIONS_FILE } from '../../render/recommendations-file.ts';
import { byTemplateUnasked } from '../narrative/model-outcome.ts';

/**
 * A committed report for the reader of comments: as a model wrote it where that stands beside it, held against its facts
 * again, else as the template does. Nobody is asked: this job signs in to nothing.
 * @param beside Text of a file beside report.json; `null`: there is none.
 * @returns `null` where it is of a version that nothing can be written about
 */
export async function narrativeForComment(
  reportText: string,
  beside: (name: string) => Promise<string | null>,
  { narrative: settings, pullRequests, language }: Pick<Config, 'narrative' | 'pullRequests' | 'language'>,
): Promise<Narrative | null> {
  const id = pullRequests?.persona ?? PULL_REQUEST_READER;
  const persona = personasOf(settings).get(id);
  const report = await readWhole(reportText, beside);
  if (!persona || !report) return null;
  const { writer } = settings;
  const narratives = await narrativesOf({
    table: factsOf(report, settings),
    language,
    personas: [persona],
    kept: writer === 'template' ? [] : readKept(await beside(NARRATIVE_FILE)),
    otherwise: byTemplateUnasked(writer),
  });
  return narratives.get(id) ?? null;
}

/** With the recommendations that stand in a file of their own, where the report says that there are such. */
async function readWhole(
  text: string,
  beside: (name: string) => Promise<string | null>,
): Promise<ReadReport | null> {
  const report = readReport(text);
  if (!report || report.moreRecommendations === 0) return report;
  return readReport(text, await beside(RECOMMENDATIONS_FILE));
}
