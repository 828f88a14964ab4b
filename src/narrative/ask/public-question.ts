import type { FactTable } from '../../core/fact.ts';
import { NAMED_MONTH } from './asked-months.ts';
import { type Nameable, phrasesOf } from './asked-subjects.ts';
import { isOrdinary } from './ordinary-words.ts';
import { plainQuestion } from './plain-question.ts';
import { THEMES } from './themes.ts';

/** What stands in the place of a word that may be a name. */
const SOMETHING = 'something';

const NUMBER_OF_A_YEAR = /^20\d\d$/;
const SLOT = /^\{s\d+\}$/;

/**
 * A question as a model may read it: names of the table as their slots, and of all other words only those that we know. A
 * word that stands for nothing here may be a name of the customer's, so it stays here.
 */
export function publicQuestion(text: string, { subjects }: FactTable): string {
  const phrases = subjects.flatMap((subject) =>
    phrasesOf<Nameable & { readonly id: string }>(subject).map(({ words }) => ({
      words,
      slot: `{${subject.id}}`,
    })),
  );
  let question = plainQuestion(text);
  for (const { words, slot } of phrases.toSorted((a, b) => b.words.length - a.words.length)) {
    question = question.replaceAll(` ${words} `, ` ${slot} `);
  }
  return knownWords(question);
}

/** Runs of our own vocabulary stay as they are; of other words nothing does. */
function knownWords(question: string): string {
  const known = new Set(
    [...THEMES.map(({ words }) => words), NAMED_MONTH].flatMap((pattern) =>
      [...question.matchAll(pattern)].flatMap(([found]) => found.split(' ')),
    ),
  );
  const words = question
    .trim()
    .split(' ')
    .map((word) => (isPublic(word, known) ? word : SOMETHING));
  return words.filter((word, index) => word !== SOMETHING || words[index - 1] !== SOMETHING).join(' ');
}

function isPublic(word: string, known: ReadonlySet<string>): boolean {
  return SLOT.test(word) || NUMBER_OF_A_YEAR.test(word) || known.has(word) || isOrdinary(word);
}
