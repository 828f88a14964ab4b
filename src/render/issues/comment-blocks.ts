import { paragraph } from '../blocks.ts';
import { fitting, GITHUB_BODY, withinCharacters } from '../fitting.ts';
import { markdownOf } from '../markdown-of.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { hiddenMarker } from './hidden-marker.ts';

/** A comment of some sentences, with its marker below. Where it does not fit, the last sentences are left out. */
export function commentOf(sentences: readonly Inline[], marker: string): string {
  const steps = sentences.map((_, left) => () => render(sentences.slice(0, sentences.length - left)));
  return fitting(steps, withinCharacters(GITHUB_BODY));

  function render(shown: readonly Inline[]): string {
    return markdownOf([paragraph(joinInline(shown, ' ')), hiddenMarker(marker)]);
  }
}
