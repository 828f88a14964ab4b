import { suggest } from '../../config/suggest.ts';
import { SpendlogError } from '../../core/errors.ts';
import {
  type PersonasConfig,
  type SectionProblem,
  sectionProblems,
} from '../../narrative/personas/configured.ts';
import { OWN_SECTIONS } from '../../narrative/personas/personas.ts';

/**
 * Makes sure that every section of `narrative.personas` is one there is.
 * @throws SpendlogError INPUT_INVALID, with all problems
 */
export function refuseUnknownSections(narrative: PersonasConfig, file: string): void {
  const problems = sectionProblems(narrative);
  if (problems.length === 0) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    [`${file} is not valid:`, ...problems.map((problem) => `  ${problemText(problem)}`)].join('\n'),
    'docs/narratives.md lists the sections of each persona.',
  );
}

function problemText({ persona, section, kind }: SectionProblem): string {
  const place = `narrative.personas.${persona}.sections: `;
  switch (kind) {
    case 'unknown':
      return `${place}there is no section ${section}${suggest(section, [...OWN_SECTIONS.keys()])}`;
    case 'ours':
      return `${place}${section} is a section of ours; give your own another id`;
    case 'twice':
      return `${place}${section} stands there twice`;
  }
}
