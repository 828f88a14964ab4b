import { addMonths, type Day, eachMonth, firstDayOf, type Month, month, monthOf } from '../../core/period.ts';
import { plainQuestion } from './plain-question.ts';

/** The months a question names, in order (none: it names no time), and what is left of it, plain. */
export interface AskedMonths {
  readonly months: readonly Month[];
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

/** In a plain question. */
export const NAMED_MONTH = new RegExp(
  `(?<= )(?:${NAMES.flat().join('|')})(?: (?:de |of )?20\\d\\d)?(?= )`,
  'g',
);

/** 2026-05, 05/2026. */
const WRITTEN = /\b(20\d\d)-(0[1-9]|1[0-2])\b|\b(0?[1-9]|1[0-2])\/(20\d\d)\b/g;

/** "From March to May": the months between are asked for as well. */
const RANGE = / (?:to|until|till|through|ate|a) , /;

/** A year by itself: behind a word of time, since names have numbers as well. */
const YEAR = /(?<= (?:in|of|for|during|em|de|ano) )20\d\d(?= )/g;

/** Counted from the month of the report. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/(?<= )(?:(?:this|current|running) month|(?:este|neste|nesse|deste) mes|mes (?:atual|corrente))(?= )/, 0],
  [/(?<= )(?:(?:last|previous|past) month|ultimo mes|mes (?:passado|anterior))(?= )/, -1],
  [/(?<= )(?:next month|proximo mes|mes (?:que vem|seguinte))(?= )/, 1],
];

const YEARS: readonly (readonly [RegExp, number])[] = [
  [/(?<= )(?:(?:this|current) year|(?:este|neste|deste) ano|ano (?:atual|corrente))(?= )/, 0],
  [/(?<= )(?:(?:last|previous) year|ultimo ano|ano (?:passado|anterior))(?= )/, -1],
];

/** A month without a year is the last one of that name, seen from the day of the report. */
export function askedMonths(question: string, asOf: Day): AskedMonths {
  const found: Month[] = [];
  const take = (text: string, months: readonly Month[]): string => {
    found.push(...months);
    return text;
  };
  const text = question.replace(WRITTEN, (written) => take(',', [writtenMonth(written)]));
  const marked = plainQuestion(withMonthOfMay(text).replaceAll(',', ' comma ')).replaceAll(' comma ', ' , ');
  let rest = marked.replace(NAMED_MONTH, (name) => take(',', [namedMonth(name, asOf)]));
  const [from, to] = found;
  // "From March to June 2025" says the year once.
  if (from && to && found.length === 2 && RANGE.test(rest)) found.splice(0, 2, ...between(inOrder(from, to)));
  rest = rest.replace(YEAR, (year) => take(',', monthsOfYear(asOf, Number(year) - Number(asOf.slice(0, 4)))));
  for (const [words, months] of RELATIVE)
    rest = rest.replace(words, () => take(',', [addMonths(monthOf(asOf), months)]));
  for (const [words, years] of YEARS) rest = rest.replace(words, () => take(',', monthsOfYear(asOf, years)));
  return { months: [...new Set(found)].sort(), rest };
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

function namedMonth(text: string, asOf: Day): Month {
  const [name = ''] = text.split(' ');
  const number = String(NAMES.findIndex((names) => names.includes(name)) + 1).padStart(2, '0');
  const [year] = /20\d\d/.exec(text) ?? [];
  if (year !== undefined) return month(`${year}-${number}`);
  const ofThisYear = month(`${asOf.slice(0, 4)}-${number}`);
  return ofThisYear > monthOf(asOf) ? addMonths(ofThisYear, -12) : ofThisYear;
}

function monthsOfYear(asOf: Day, years: number): readonly Month[] {
  const first = addMonths(month(`${asOf.slice(0, 4)}-01`), 12 * years);
  const last = addMonths(first, 11);
  return between([first, first <= monthOf(asOf) && last > monthOf(asOf) ? monthOf(asOf) : last]);
}

function between([first, last]: readonly [Month, Month]): readonly Month[] {
  return eachMonth({ start: firstDayOf(first), end: firstDayOf(addMonths(last, 1)) }).slice(-MOST_MONTHS);
}

/** Of a longer range the last years. */
const MOST_MONTHS = 36;
