import type { Narrative } from '../../core/narrative.ts';

/** Name of the file that one reader's page is; ids of personas are lower-case letters, digits and hyphens. */
export function narrativePage({ persona }: Pick<Narrative, 'persona'>): string {
  return `narrative-${persona}.md`;
}
