import type { Sentence } from '../../core/narrative.ts';
import type { SentencePage } from './sentence-page.ts';

/** Where a clause ends: marks, and words that join two statements. ", or" goes on with the same one. */
const CLAUSE_END = /,(?! (?:or|ou) )|[;:()–—]|\b(?:and|but|while|e|mas|enquanto)\b/iu;

/** A further figure in brackets, behind which the clause goes on: "$12 (+4.2%) above". */
const ASIDE = /\( *\)/gu;

/** Whether a word of the clause tells which way a figure went, so that "rose by +$12" says it once. */
export function changeIsTold({ messages }: SentencePage, sentence: Sentence, index: number): boolean {
  const before = textOf(sentence.slice(0, index)).split(CLAUSE_END).at(-1) ?? '';
  const after =
    textOf(sentence.slice(index + 1))
      .replace(ASIDE, ' ')
      .split(CLAUSE_END)[0] ?? '';
  const words: readonly string[] = `${before} ${after}`.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return messages.narrative.directions.some((direction) => words.includes(direction));
}

/** Whether "about" stands before an estimate already. */
export function isAboutTold({ messages }: SentencePage, sentence: Sentence, index: number): boolean {
  const before = textOf(sentence.slice(0, index)).toLowerCase().trimEnd();
  return messages.narrative.afterAbout.some((about) => before.endsWith(about));
}

/** Names and figures are no words: another stands for nothing here. */
function textOf(sentence: Sentence): string {
  return sentence.map((part) => (part.kind === 'text' ? part.text : ' ')).join('');
}
