import type { SubjectKind } from '../../core/fact.ts';
import type { Day, Month } from '../../core/period.ts';
import type { Service } from '../../core/service.ts';
import { services } from '../../services/registry.ts';
import { askedMonths } from './asked-months.ts';
import { type Nameable, namedIn } from './asked-subjects.ts';
import { isOrdinary } from './ordinary-words.ts';
import { plainQuestion } from './plain-question.ts';
import { wordsOfService } from './subject-words.ts';
import { KIND_WORDS, THEMES, type Theme } from './themes.ts';

/** A question, as far as its words are understood. */
export interface Question<T extends Nameable> {
  /** Its words, plain. */
  readonly plain: string;
  /** What it names of what the report tells of. */
  readonly subjects: readonly T[];
  /** Services that the report tells nothing of. */
  readonly notBilled: readonly Service[];
  readonly months: readonly Month[];
  readonly themes: readonly Theme[];
  /** It asks for one of this kind, "which service …". */
  readonly kinds: readonly SubjectKind[];
  /** Words that nothing here knows: they may be a name the report does not have. */
  readonly strangers: readonly string[];
}

export function questionOf<T extends Nameable>(
  text: string,
  { subjects, asOf }: { readonly subjects: readonly T[]; readonly asOf: Day },
): Question<T> {
  const { months, rest: timeless } = askedMonths(text, asOf);
  const { named, rest } = namedIn(timeless, subjects);
  const { notBilled, rest: ownWords } = servicesIn(rest);
  const themes = THEMES.filter(({ words }) => ownWords.search(words) >= 0);
  return {
    plain: plainQuestion(text),
    subjects: named,
    notBilled,
    months,
    themes,
    kinds: KIND_WORDS.flatMap(([kind, words]) => (ownWords.search(words) >= 0 ? [kind] : [])),
    strangers: strangersIn(ownWords, themes),
  };
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
  const others = servicesIn(rest.replaceAll(` ${first.words} `, ' , '));
  return { notBilled: [first.service, ...others.notBilled], rest: others.rest };
}

function strangersIn(rest: string, themes: readonly Theme[]): readonly string[] {
  const left = themes.reduce((text, { words }) => text.replaceAll(words, ','), rest);
  return [...new Set(left.split(' '))].filter(
    (word) => /^[\p{L}\p{N}]{2,}$/u.test(word) && !isOrdinary(word),
  );
}
