import { addMonths, type Day, eachMonth, firstDayOf, type Month, month, monthOf } from '../../core/period.ts';

/** Months that are asked for as a quarter, a half year or a number of them, and what is left of a plain question. */
export interface Spans {
  readonly months: readonly Month[];
  readonly rest: string;
}

interface Seen {
  readonly asOf: Day;
  /** It asks for what is to come. */
  readonly isAhead: boolean;
}

/** A quarter or half that has a number. */
const NUMBERED =
  /(?<= )(?:(?:the |o )?(first|second|third|fourth|1st|2nd|3rd|4th|primeiro|segundo|terceiro|quarto|1o|2o|3o|4o) (quarter|trimestre|half|semestre)|(q[1-4]|h[12]))(?:(?: of| de| do ano de)? (20\d\d))?(?= )/g;

const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st', 'primeiro', '1o'],
  ['second', '2nd', 'segundo', '2o'],
  ['third', '3rd', 'terceiro', '3o'],
  ['fourth', '4th', 'quarto', '4o'],
];

/** Counted from the span in which the report is. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [
    /(?<= )(?:(?:last|previous|past|prior) (quarter|half)|ultimo (trimestre|semestre)|(trimestre|semestre) (?:passado|anterior))(?= )/g,
    -1,
  ],
  [/(?<= )(?:next (quarter|half)|proximo (trimestre|semestre)|(trimestre|semestre) que vem)(?= )/g, 1],
  [
    /(?<= )(?:quarter to date|qtd|(?:(?:this|the|current) )?(quarter|half)|(?:(?:este|neste|deste|o|no|do) )?(trimestre|semestre)(?: atual)?)(?= )/g,
    0,
  ],
];

const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['two', 'dois'],
  ['three', 'tres'],
  ['four', 'quatro'],
  ['five', 'cinco'],
  ['six', 'seis'],
  ['seven', 'sete'],
  ['eight', 'oito'],
  ['nine', 'nove'],
  ['ten', 'dez'],
  ['eleven', 'onze'],
  ['twelve', 'doze'],
];

/** "The last three months": complete ones. */
const COUNTED = new RegExp(
  `(?<= )(last|past|previous|next|coming|ultimos|proximos) (\\d{1,2}|${NUMBER_WORDS.flat().join('|')}) (?:months|meses)(?= )`,
  'g',
);

export function spansIn(question: string, seen: Seen): Spans {
  const found: Month[] = [];
  const take = (months: readonly Month[]): string => {
    found.push(...months);
    return ',';
  };
  let rest = question.replace(COUNTED, (_words, way: string, count: string) =>
    take(countedMonths(way, count, seen.asOf)),
  );
  rest = rest.replace(NUMBERED, (_words, ordinal?: string, kind?: string, short?: string, year?: string) =>
    take(numberedSpan(spanOf(ordinal, kind, short), year, seen)),
  );
  for (const [words, spans] of RELATIVE) {
    rest = rest.replace(words, (text) => take(relativeSpan(text, spans, seen.asOf)));
  }
  return { months: found, rest };
}

/** From the first to the last of them, both inclusive; of a longer range the last years. */
export function monthsBetween([first, last]: readonly [Month, Month]): readonly Month[] {
  return eachMonth({ start: firstDayOf(first), end: firstDayOf(addMonths(last, 1)) }).slice(-MOST_MONTHS);
}

const MOST_MONTHS = 36;

/** Of the running year up to the report. */
export function monthsOfYear(asOf: Day, years: number): readonly Month[] {
  const first = addMonths(month(`${asOf.slice(0, 4)}-01`), 12 * years);
  const last = addMonths(first, 11);
  return monthsBetween([first, first <= monthOf(asOf) && last > monthOf(asOf) ? monthOf(asOf) : last]);
}

function countedMonths(way: string, count: string, asOf: Day): readonly Month[] {
  const word = NUMBER_WORDS.findIndex((words) => words.includes(count));
  const number = word >= 0 ? word + 2 : Math.max(1, Number(count));
  const now = monthOf(asOf);
  return /^(?:next|coming|proximos)$/.test(way)
    ? monthsBetween([addMonths(now, 1), addMonths(now, number)])
    : monthsBetween([addMonths(now, -number), addMonths(now, -1)]);
}

interface Span {
  /** From 0. */
  readonly place: number;
  readonly length: 3 | 6;
}

function spanOf(ordinal = '', kind = '', short = ''): Span {
  if (short !== '') return { place: Number(short.slice(1)) - 1, length: short.startsWith('q') ? 3 : 6 };
  const place = ORDINALS.findIndex((words) => words.includes(ordinal));
  return { place, length: lengthOf(kind) };
}

function lengthOf(words: string): 3 | 6 {
  return /half|semestre/.test(words) ? 6 : 3;
}

/** Without a year the last of its number that has begun, or the next that has not ended. */
function numberedSpan({ place, length }: Span, year: string | undefined, { asOf, isAhead }: Seen) {
  const now = monthOf(asOf);
  const first = addMonths(month(`${year ?? asOf.slice(0, 4)}-01`), place * length);
  if (year === undefined && !isAhead && first > now) return spanFrom(addMonths(first, -12), length);
  if (year === undefined && isAhead && addMonths(first, length) <= now)
    return spanFrom(addMonths(first, 12), length);
  return spanFrom(first, length);
}

function relativeSpan(words: string, spans: number, asOf: Day): readonly Month[] {
  const length = lengthOf(words);
  const begun = Math.floor((Number(asOf.slice(5, 7)) - 1) / length) * length;
  return spanFrom(addMonths(month(`${asOf.slice(0, 4)}-01`), begun + spans * length), length);
}

function spanFrom(first: Month, length: number): readonly Month[] {
  return monthsBetween([first, addMonths(first, length - 1)]);
}
