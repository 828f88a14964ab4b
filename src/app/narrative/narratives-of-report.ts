import type { Config } from '../../config/config.ts';
import type { Narrative } from '../../core/narrative.ts';
import type { PersonaId } from '../../core/persona.ts';
import type { Report } from '../../core/report.ts';
import type { KeptDraft } from '../../narrative/kept.ts';
import { narrativesOf } from '../../narrative/narratives-of.ts';
import { factsOfReport } from './facts-of-report.ts';
import { byTemplateUnasked } from './model-outcome.ts';
import { readersOf } from './readers-of.ts';

/**
 * A report for each of its readers: as a model wrote it where that is kept, else as the template does. Asks nobody: only
 * `narrate` does, in whose job nothing can be written.
 */
export function narrativesOfReport(
  report: Report,
  config: Config,
  kept: readonly KeptDraft[],
): Promise<ReadonlyMap<PersonaId, Narrative>> {
  return narrativesOf({
    table: factsOfReport(report, config),
    language: report.language,
    personas: readersOf(config, report),
    kept,
    otherwise: byTemplateUnasked(config.narrative.writer),
  });
}
