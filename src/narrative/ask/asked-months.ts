import { addMonths, type Day, type Month, month, monthOf } from '../../core/period.ts';
import { type AskedDays, askedDays } from './asked-days.ts';
import { monthsBetween, monthsOfYear, spansIn } from './asked-spans.ts';
import { plainQuestion } from './plain-question.ts';

/** The time a question names (nothing: it names none), and what is left of it, plain. */
export interface AskedMonths {
  /** In order. */
  readonly months: readonly Month[];
  /** Days or weeks, of which a report tells few; `null`: none are named. */
  readonly days: AskedDays | null;
  /** It asks for what is to come. */
  readonly isAhead: boolean;
  readonly rest: string;
}

/** Names of months: accents are gone, and short forms that are words of their own are left out. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'janeiro'],
  ['february', 'feb', 'fevereiro', 'fev'],
  ['march', 'mar', 'marco'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'maio'],
  ['june', 'jun', 'junho'],
  ['july', 'jul', 'julho'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'setembro'],
  ['october', 'oct', 'outubro'],
  ['november', 'nov', 'novembro'],
  ['december', 'dec', 'dezembro', 'dez'],
];

export const MONTH_NAMES: readonly string[] = NAMES.flat();

/** In a plain question. */
export const NAMED_MONTH = new RegExp(
  `(?<= )(?:${MONTH_NAMES.join('|')})(?: (?:de |of )?20\\d\\d)?(?= )`,
  'g',
);

/** 2026-05, 05/2026. */
const WRITTEN = /\b(20\d\d)-(0[1-9]|1[0-2])\b|\b(0?[1-9]|1[0-2])\/(20\d\d)\b/g;

/** "From March to May": the months between are asked for as well. */
const RANGE = / (?:to|until|till|through|ate|a) , /;

/** "Since March": up to the report. */
const SINCE = / (?:since|desde)(?: (?:o|a|the))? , /;

/** What is to come is not asked of the past: "what will December cost". */
const AHEAD =
  / (?:will|going to|gonna|shall|next|coming|upcoming|vai|vao|vamos|iremos|sera|serao|custara|gastaremos|proxim[oa]s?|que vem) /;

/** A year by itself: behind a word of time, since names have numbers as well. */
const YEAR = /(?<= (?:in|of|for|during|em|de|ano) )20\d\d(?= )/g;

/** Counted from the month of the report. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [
    /(?<= )(?:month to date|mtd|(?:this|current|running) month(?: so far)?|(?:este|neste|nesse|deste) mes|mes (?:atual|corrente))(?= )/,
    0,
  ],
  [/(?<= )(?:(?:the )?month before last|mes retrasado)(?= )/, -2],
  [
    /(?<= )(?:(?:last|previous|past|prior) month|(?:the )?month before|ultimo mes|mes (?:passado|anterior))(?= )/,
    -1,
  ],
  [/(?<= )(?:next month|proximo mes|mes (?:que vem|seguinte))(?= )/, 1],
  [/(?<= )(?:a year ago|um ano atras|ha um ano)(?= )/, -12],
];

const YEARS: readonly (readonly [RegExp, number])[] = [
  [
    /(?<= )(?:year to date|ytd|(?:this|current) year(?: so far)?|(?:este|neste|deste) ano|ano (?:atual|corrente))(?= )/,
    0,
  ],
  [/(?<= )(?:(?:last|previous) year|ultimo ano|ano (?:passado|anterior))(?= )/, -1],
];

/** A month without a year is the last one of that name, seen from the day of the report; where it asks for what is to come, the next. */
export function askedMonths(question: string, asOf: Day): AskedMonths {
  const found: Month[] = [];
  const take = (months: readonly Month[]): string => {
    found.push(...months);
    return ',';
  };
  const { days, rest: dayless } = askedDays(question);
  const text = dayless.replace(WRITTEN, (written) => take([writtenMonth(written)]));
  const marked = plainQuestion(withMonthOfMay(text).replaceAll(',', ' comma ')).replaceAll(' comma ', ' , ');
  const isAhead = AHEAD.test(marked);
  const seen = { asOf, isAhead };
  const spans = spansIn(marked, seen);
  let rest = spans.rest.replace(NAMED_MONTH, (name) => take([namedMonth(name, seen)]));
  const [from, to] = found;
  // "From March to June 2025" says the year once.
  if (from && to && found.length === 2 && RANGE.test(rest))
    found.splice(0, 2, ...monthsBetween(inOrder(from, to)));
  found.push(...spans.months);
  rest = rest.replace(YEAR, (year) => take(monthsOfYear(asOf, Number(year) - Number(asOf.slice(0, 4)))));
  for (const [words, months] of RELATIVE)
    rest = rest.replace(words, () => take([addMonths(monthOf(asOf), months)]));
  for (const [words, years] of YEARS) rest = rest.replace(words, () => take(monthsOfYear(asOf, years)));
  const [first, ...others] = found;
  const since = first && others.length === 0 && first < monthOf(asOf) && SINCE.test(rest) ? first : null;
  const months = since ? monthsBetween([since, monthOf(asOf)]) : [...new Set(found)].sort();
  return { months, days, isAhead, rest };
}

function inOrder(from: Month, to: Month): readonly [Month, Month] {
  return from <= to ? [from, to] : inOrder(addMonths(from, -12), to);
}

/** "May" the month stands behind a word of time, or has its capital in the middle of a question; else it is a verb. */
function withMonthOfMay(question: string): string {
  return question.replace(/\bmay\b/gi, (may, at: number) => {
    const before = question.slice(0, at);
    const isTime = /\b(?:in|of|for|since|during|from|to|until|through|between|and|last|this|by)\s+$/i.test(
      before,
    );
    const isCapital = may.startsWith('M') && before.trim() !== '';
    const hasYear = /^\s+20\d\d\b/.test(question.slice(at + may.length));
    return isTime || isCapital || hasYear ? 'maio' : 'might';
  });
}

function writtenMonth(written: string): Month {
  const [first = '', second = ''] = written.split(/[-/]/);
  return written.includes('-') ? month(written) : month(`${second}-${first.padStart(2, '0')}`);
}

function namedMonth(
  text: string,
  { asOf, isAhead }: { readonly asOf: Day; readonly isAhead: boolean },
): Month {
  const [name = ''] = text.split(' ');
  const number = String(NAMES.findIndex((names) => names.includes(name)) + 1).padStart(2, '0');
  const [year] = /20\d\d/.exec(text) ?? [];
  if (year !== undefined) return month(`${year}-${number}`);
  const ofThisYear = month(`${asOf.slice(0, 4)}-${number}`);
  const now = monthOf(asOf);
  if (isAhead) return ofThisYear < now ? addMonths(ofThisYear, 12) : ofThisYear;
  return ofThisYear > now ? addMonths(ofThisYear, -12) : ofThisYear;
}
