import type { Subject, SubjectKind } from '../../core/fact.ts';
import { isOrdinary } from './ordinary-words.ts';
import { plainQuestion, replaceWords } from './plain-question.ts';
import { wordsOfSubject } from './subject-words.ts';

/** Something a question may name. */
export interface Nameable extends Pick<Subject, 'kind' | 'name'> {
  /** Another name of it. */
  readonly also?: string;
}

/** What a question names, and what is left of it: plain, with a gap where each name stood. */
export interface Named<T> {
  readonly named: readonly T[];
  readonly rest: string;
}

export interface Phrase<T> {
  readonly words: string;
  readonly subject: T;
}

/** So many things may share a word before it names none of them. */
const MOST_OF_ONE_WORD = 3;
const SHORTEST_PART = 4;

/** @param plain A plain question. The longest names count first: "RDS Proxy" is not RDS. A word of a name counts where only few names have it. */
export function namedIn<T extends Nameable>(plain: string, subjects: readonly T[]): Named<T> {
  const whole = taken(plain, subjects.flatMap(phrasesOf));
  const parts = taken(whole.rest, partsOf(subjects));
  return { named: [...new Set([...whole.named, ...parts.named])], rest: parts.rest };
}

/** The plain words that name something in a question. */
export function phrasesOf<T extends Nameable>(subject: T): readonly Phrase<T>[] {
  const also = subject.also === undefined ? [] : [plainQuestion(subject.also).trim()];
  const words = [...wordsOfSubject(subject), ...also];
  const bare = words.filter((phrase) => isOfOurs(subject) || !isOrdinary(phrase));
  const tagged = subject.kind === 'tag-key' ? words.map((phrase) => `tag ${phrase}`) : [];
  return [...bare, ...tagged].map((phrase) => ({ words: phrase, subject }));
}

function isOfOurs({ kind }: Nameable): boolean {
  return kind === 'layer' || kind === 'action' || kind === 'charge-kind' || kind === 'horizon';
}

/** Single words of names, where they tell something. */
function partsOf<T extends Nameable>(subjects: readonly T[]): readonly Phrase<T>[] {
  const parts = subjects.filter(hasNameOfTheirs).flatMap((subject) =>
    [
      ...new Set(
        plainQuestion(subject.name ?? '')
          .trim()
          .split(' '),
      ),
    ]
      .filter((word) => word.length >= SHORTEST_PART && !isOrdinary(word))
      .map((words): Phrase<T> => ({ words, subject })),
  );
  const byWord = Map.groupBy(parts, ({ words }) => words);
  return parts.filter(({ words }) => (byWord.get(words)?.length ?? 0) <= MOST_OF_ONE_WORD);
}

function hasNameOfTheirs({ kind }: Nameable): boolean {
  return !NAMED_WHOLE.has(kind) && !isOfOurs({ kind, name: null });
}

/** A word of one of these says too little: many resources are of the same words. */
const NAMED_WHOLE: ReadonlySet<SubjectKind> = new Set<SubjectKind>([
  'service',
  'kpi',
  'resource',
  'usage-type',
]);

function taken<T>(question: string, phrases: readonly Phrase<T>[]): Named<T> {
  const byWords = Map.groupBy(phrases, ({ words }) => words);
  const longest = [...byWords].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  let rest = question;
  const named: T[] = [];
  for (const [words, group] of longest) {
    if (!rest.includes(` ${words} `)) continue;
    named.push(...group.map(({ subject }) => subject));
    rest = replaceWords(rest, words, ',');
  }
  return { named, rest };
}
