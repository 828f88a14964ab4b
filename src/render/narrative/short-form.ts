import type { Narrative } from '../../core/narrative.ts';
import type { Inline } from '../phrase.ts';
import { sentenceInline } from './sentence.ts';
import type { SentencePage } from './sentence-page.ts';

/** What a narrative tells in short, a sentence each, for channels with little room. */
export function shortForm(page: SentencePage, { short }: Pick<Narrative, 'short'>): readonly Inline[] {
  return short.map((sentence) => sentenceInline(page, sentence));
}
