import type { FactTable } from '../../core/fact.ts';
import { NAMED_MONTH } from './asked-months.ts';
import { type Nameable, phrasesOf } from './asked-subjects.ts';
import { KIND_WORDS, TOP_WORDS } from './kind-words.ts';
import { isCommon } from './ordinary-words.ts';
import { plainQuestion } from './plain-question.ts';
import { THEMES } from './themes.ts';

/** What stands in the place of a word that may be a name. */
const SOMETHING = 'something';

const YEAR = /^20\d\d$/;

/** What a question is after, in our own words: theirs may be the beginning of a name. */
const SAID: readonly (readonly [RegExp, string])[] = [
  ...THEMES.map(({ words, said }) => [words, said] as const),
  ...KIND_WORDS.map(([kind, words]) => [words, kind.replace('-', ' ')] as const),
  [TOP_WORDS, 'most'],
];

type Named = Nameable & { readonly id: string };

/**
 * A question as a model may read it: names of the table as their slots, what is asked for in our words, months, years, and
 * the common words of both languages. Any other word may be a name of the customer's, so it stays here.
 */
export function publicQuestion(text: string, { subjects }: FactTable): string {
  const slots = subjects.flatMap((subject) =>
    phrasesOf<Named>(subject).map(({ words }) => ({ words, slot: `{${subject.id}}` })),
  );
  const kept: string[] = [];
  const keep = (words: string): string => `#${kept.push(words) - 1}`;
  let question = plainQuestion(text);
  for (const { words, slot } of slots.toSorted((a, b) => b.words.length - a.words.length)) {
    question = question.replaceAll(` ${words} `, () => ` ${keep(slot)} `);
  }
  question = question.replace(NAMED_MONTH, keep);
  for (const [words, said] of SAID) question = question.replace(words, () => keep(said));
  const told = question
    .trim()
    .split(' ')
    .map((word) => publicWord(word, kept));
  return told.filter((word, index) => word !== SOMETHING || told[index - 1] !== SOMETHING).join(' ');
}

function publicWord(word: string, kept: readonly string[]): string {
  if (word.startsWith('#')) return kept[Number(word.slice(1))] ?? SOMETHING;
  return isCommon(word) || YEAR.test(word) ? word : SOMETHING;
}
