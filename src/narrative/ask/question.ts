import type { SubjectKind } from '../../core/fact.ts';
import { type Day, type Month, monthOf } from '../../core/period.ts';
import type { Service } from '../../core/service.ts';
import { services } from '../../services/registry.ts';
import type { AskedDays } from './asked-days.ts';
import { askedMonths } from './asked-months.ts';
import { type Nameable, namedIn } from './asked-subjects.ts';
import { KIND_WORDS } from './kind-words.ts';
import { NOTES, type NoteTheme } from './note-themes.ts';
import { isOrdinary } from './ordinary-words.ts';
import { plainQuestion, replaceWords } from './plain-question.ts';
import { type ReadAs, withoutSlips } from './slips.ts';
import { ourWordsIn, wordsOfService } from './subject-words.ts';
import type { Theme } from './theme.ts';
import { COMPARED, COST, FORECAST, THEMES } from './themes.ts';

/** A question, as far as its words are understood. */
export interface Question<T extends Nameable> {
  /** As it was written, slips of the pen mended. */
  readonly text: string;
  /** Its words, plain. */
  readonly plain: string;
  /** What it names of what the report tells of. */
  readonly subjects: readonly T[];
  /** Services that the report tells nothing of. */
  readonly notBilled: readonly Service[];
  /** Actions, layers and kinds of charges of ours that the report tells nothing of, as they were written. */
  readonly notTold: readonly string[];
  readonly months: readonly Month[];
  /** Days or weeks, of which a report tells few. */
  readonly days: AskedDays | null;
  readonly themes: readonly Theme[];
  /** What it is after that no figure tells. */
  readonly notes: readonly NoteTheme[];
  /** It asks for one of this kind, "which service …". */
  readonly kinds: readonly SubjectKind[];
  /** Words that nothing here knows: they may be a name the report does not have. */
  readonly strangers: readonly string[];
  /** Words that were taken for others. */
  readonly readAs: readonly ReadAs[];
}

interface Known<T> {
  readonly subjects: readonly T[];
  readonly asOf: Day;
}

/** Where words stand for nothing it is looked whether they are slips of the pen for some that do. */
export function questionOf<T extends Nameable>(text: string, known: Known<T>): Question<T> {
  const asked = readQuestion(text, known);
  if (asked.strangers.length === 0) return asked;
  const mended = withoutSlips(text, asked.strangers, known.subjects);
  return mended.text === text
    ? asked
    : { ...readQuestion(mended.text, known), plain: plainQuestion(text), readAs: mended.readAs };
}

function readQuestion<T extends Nameable>(text: string, { subjects, asOf }: Known<T>): Question<T> {
  const { months, days, isAhead, rest: timeless } = askedMonths(text, asOf);
  const { named, rest } = namedIn(timeless, subjects);
  const { notTold, rest: without } = ourWordsIn(rest);
  const { notBilled, rest: ownWords } = servicesIn(without);
  const said = THEMES.filter(({ words }) => ownWords.search(words) >= 0);
  const notes = NOTES.filter(({ words }) => ownWords.search(words) >= 0);
  const kinds = KIND_WORDS.flatMap(([kind, words]) => (ownWords.search(words) >= 0 ? [kind] : []));
  const isBeside = named.length > 1 || (named.length > 0 && notBilled.length > 0);
  const themes = themesOf(said, { asOf, months, isAhead, isBeside, asks: kinds.length > 0 });
  return {
    text,
    plain: plainQuestion(text),
    subjects: named,
    notBilled,
    notTold,
    months: isAboutChange(themes) ? endsOf(months, asOf) : months,
    days,
    themes,
    notes,
    kinds,
    strangers: strangersIn(ownWords, [...said, ...notes]),
    readAs: [],
  };
}

interface Told {
  readonly asOf: Day;
  readonly months: readonly Month[];
  readonly isAhead: boolean;
  /** Several things are named. */
  readonly isBeside: boolean;
  /** It asks for one of a kind. */
  readonly asks: boolean;
}

/** "What will December cost" asks for a forecast, and "top services" for what they cost. */
function themesOf(said: readonly Theme[], { asOf, months, isAhead, isBeside, asks }: Told): readonly Theme[] {
  const isStrong = said.some(({ strong }) => strong);
  // Beside each other stands what they cost.
  if (isBeside && said.includes(COMPARED) && !said.some((theme) => theme.strong && theme !== COMPARED)) {
    return [COST];
  }
  const isToCome = months.some((month) => month > monthOf(asOf)) || (isAhead && months.length > 0);
  // Growth that is to come is what the forecast tells.
  if (isToCome && isAboutChange(said)) return [FORECAST];
  if (isToCome && !isStrong) return [...said, FORECAST];
  return said.length === 0 && asks ? [COST] : said;
}

export function isAboutChange(themes: readonly Theme[]): boolean {
  return themes.some(({ topics }) => topics.includes('movers'));
}

/** What changed from March to June, or since March, is told by the last complete month against the first. */
function endsOf(months: readonly Month[], asOf: Day): readonly Month[] {
  const complete = months.filter((month) => month < monthOf(asOf));
  const [first, last] = [complete[0], complete.at(-1)];
  return first && last && months.length > 2 ? [first, last] : months;
}

function servicesIn(rest: string): { readonly notBilled: readonly Service[]; readonly rest: string } {
  const known = services.flatMap((service) =>
    wordsOfService(service)
      .filter((words) => !isOrdinary(words))
      .map((words) => ({ words, service })),
  );
  const found = known
    .filter(({ words }) => rest.includes(` ${words} `))
    .sort((a, b) => b.words.length - a.words.length);
  const [first] = found;
  if (!first) return { notBilled: [], rest };
  const others = servicesIn(replaceWords(rest, first.words, ','));
  return { notBilled: [first.service, ...others.notBilled], rest: others.rest };
}

function strangersIn(rest: string, said: readonly { readonly words: RegExp }[]): readonly string[] {
  const left = said.reduce((text, { words }) => text.replaceAll(words, ','), rest);
  return [...new Set(left.split(' '))].filter(
    (word) => /^[\p{L}\p{N}]{2,}$/u.test(word) && !isOrdinary(word),
  );
}
