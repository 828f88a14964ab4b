import type { Draft, Narrative, Written } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { NO_LINKS } from '../../../src/core/publication.ts';
import type { Report } from '../../../src/core/report.ts';
import { factsOf } from '../../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import { BY_TEMPLATE, narrativeOf } from '../../../src/narrative/narrative-of.ts';
import { OWN } from '../../../src/narrative/personas/personas.ts';
import type { NarrativeSources } from '../../../src/render/narrative/narrative-sources.ts';
import { renderJson } from '../../../src/render/render-json.ts';
import { REPORT } from '../report-fixture.ts';

/** Reports without checks or services: nothing is to be explained of them. */
export const SOURCES: NarrativeSources = { links: NO_LINKS, guide: () => null, layerOf: () => 'other' };

export interface NarrativeGiven {
  readonly report?: Report;
  readonly persona?: keyof typeof OWN | undefined;
  readonly language?: NarrativeLanguage;
  readonly draft?: Draft | null;
  readonly written?: Written;
}

/** As the program makes it: facts of what report.json says, sentences held against them. */
export function narrativeOfReport(given: NarrativeGiven = {}): Narrative {
  const { report = REPORT, persona = 'finops', language = report.language, draft = null } = given;
  const read = readReport(renderJson(report));
  if (!read) throw new TypeError('The report cannot be read again');
  const table = factsOf(read, { unitMetrics: [] });
  const written = given.written ?? BY_TEMPLATE;
  return narrativeOf({ persona: OWN[persona], table, language, draft, written });
}
