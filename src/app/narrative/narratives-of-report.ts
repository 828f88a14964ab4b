import type { Config } from '../../config/config.ts';
import type { Narrative, Written } from '../../core/narrative.ts';
import type { PersonaId } from '../../core/persona.ts';
import type { Report } from '../../core/report.ts';
import type { KeptDraft } from '../../narrative/kept.ts';
import { BY_TEMPLATE } from '../../narrative/narrative-of.ts';
import { narrativesOf } from '../../narrative/narratives-of.ts';
import { factsOfReport } from './facts-of-report.ts';
import { notHere } from './model-outcome.ts';
import { readersOf } from './readers-of.ts';

/** A report for each of its readers: as a model wrote it where that is kept, else as the template does. Asks nobody. */
export function narrativesOfReport(
  report: Report,
  config: Config,
  kept: readonly KeptDraft[],
): Promise<ReadonlyMap<PersonaId, Narrative>> {
  return narrativesOf({
    table: factsOfReport(report, config),
    language: report.language,
    personas: readersOf(config),
    kept,
    otherwise: otherwise(config),
  });
}

/** Only `narrate` asks a model: in its job nothing can be written. */
function otherwise({ narrative: { writer } }: Config): Written {
  if (writer === 'template') return BY_TEMPLATE;
  return notHere(writer);
}
