import { MONTH_NAMES } from './asked-months.ts';
import { type Nameable, phrasesOf } from './asked-subjects.ts';
import { nearestWord } from './near-words.ts';
import { ORDINARY } from './ordinary-words.ts';
import { plainQuestion } from './plain-question.ts';
import { OUR_NAMES, PLAIN_SERVICE_WORDS } from './subject-words.ts';
import { THEME_STEMS } from './theme-stems.ts';

/** A word that was taken for another one. */
export interface ReadAs {
  /** As it was written. */
  readonly word: string;
  readonly as: string;
}

/** The question with words that stand for nothing replaced by the one that is near; small words of the language are not told of. */
export function withoutSlips(
  text: string,
  strangers: readonly string[],
  subjects: readonly Nameable[],
): { readonly text: string; readonly readAs: readonly ReadAs[] } {
  const names = new Set([...subjects.flatMap(wordsOf), ...PLAIN_SERVICE_WORDS, ...OUR_NAMES]);
  const meant = new Map(
    strangers.flatMap((word) => {
      const as = nearestWord(word, [...THEME_STEMS, ...MONTH_NAMES, ...ORDINARY, ...names]);
      return as === null ? [] : [[word, as] as const];
    }),
  );
  const readAs: ReadAs[] = [];
  const mended = text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const as = meant.get(plainQuestion(word).trim());
    if (as === undefined) return word;
    if (!ORDINARY.has(as) && !readAs.some((told) => told.word === word)) readAs.push({ word, as });
    return as;
  });
  return { text: mended, readAs };
}

/** Single words that name something by themselves. */
function wordsOf(subject: Nameable): readonly string[] {
  return phrasesOf(subject).flatMap(({ words }) => (words.includes(' ') ? [] : [words]));
}
