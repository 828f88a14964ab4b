import type { Config } from '../../config/config.ts';
import { suggest } from '../../config/suggest.ts';
import { SpendlogError } from '../../core/errors.ts';
import { type SectionProblem, sectionProblems } from '../../narrative/personas/configured.ts';
import { OWN_SECTIONS } from '../../narrative/personas/personas.ts';

/**
 * Makes sure that each section that a persona of the configuration names is one there is: one that nobody knows would be
 * missing, in silence.
 * @throws SpendlogError INPUT_INVALID, with all of them
 */
export function refuseUnknownSections({ narrative }: Pick<Config, 'narrative'>, file: string): void {
  const problems = sectionProblems(narrative);
  if (problems.length === 0) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    [`${file} is not valid:`, ...problems.map((problem) => `  ${problemText(problem)}`)].join('\n'),
    'docs/narratives.md lists the sections; one of your own has an id that none of them has.',
  );
}

function problemText({ persona, section, kind }: SectionProblem): string {
  const where = `narrative.personas.${persona}.sections`;
  switch (kind) {
    case 'unknown':
      return `${where}: there is no section ${section}${suggest(section, [...OWN_SECTIONS.keys()])}`;
    case 'twice':
      return `${where}: ${section} is there twice`;
    case 'ours':
      return `${where}: ${section} is one of ours; name it alone to have it, or give yours another id`;
  }
}
