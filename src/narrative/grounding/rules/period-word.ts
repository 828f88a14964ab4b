import type { Fact, FactPeriod, Measure } from '../../../core/fact.ts';
import { addMonths, daysBetween, lengthInDays, monthOf } from '../../../core/period.ts';
import { daysOf } from '../fact-index.ts';
import type { PeriodClaim } from '../lexicon/lexicon.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { monthNames, periodWords } from '../lexicon/words.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import { isOfPeriod, roleOf } from './period-role.ts';
import type { Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

/** `a month`, `yesterday`, `outubro`: as a figure they stand with has it. */
export const periodWord: Rule = (sentence) =>
  periodWords(sentence).some((hit) => !isBorne(hit, sentence)) ||
  monthNames(sentence).some((hit) => isMonth(hit, sentence) && !isOfMonth(hit, sentence))
    ? 'period'
    : null;

function isBorne({ value: claim, clause, from }: Hit<PeriodClaim>, sentence: ParsedSentence): boolean {
  const follows = sentence.figures.some(({ at }) => at === from - 2);
  const rate = claim === 'monthly' && follows ? 'month' : RATES[claim];
  if (!rate) return figuresAround(sentence, clause).some(({ fact }) => BEARS[claim]?.(fact) ?? false);
  const own = sentence.figures.filter((figure) => figure.clause === clause);
  const nearest = own.findLast(({ at }) => at < from) ?? own[0];
  const isRate = (fact: Fact): boolean => isPer(fact, rate) || OF_RATES.get(fact.measure) === rate;
  return nearest ? isRate(nearest.fact) : sentence.figures.some(({ fact }) => isRate(fact));
}

const RATES: Partial<Readonly<Record<PeriodClaim, string>>> = {
  'a-day': 'day',
  'a-month': 'month',
  'a-year': 'year',
};

/** Told by the day or the year, whether or not the figure says so. */
const OF_RATES: ReadonlyMap<Measure, string> = new Map([
  ['spend-a-day', 'day'],
  ['saving-a-year', 'year'],
]);

const BEARS: Partial<Readonly<Record<PeriodClaim, (fact: Fact) => boolean>>> = {
  day: (fact) =>
    fact.value.kind === 'day' || isPer(fact, 'day') || isLong(fact, 1, 1) || fact.measure === 'anomaly-days',
  days: (fact) =>
    isCount(fact, 'days') ||
    fact.topic === 'roadmap' ||
    [fact.period, fact.base].some((one) => one?.kind === 'days'),
  week: (fact) => isLong(fact, 7, 7),
  month: isOfSomeMonth,
  monthly: isOfSomeMonth,
  'month-before': (fact) => !fact.measure.startsWith('forecast') && (fact.base !== null || isOfMonths(fact)),
  'month-ahead': ({ measure }) => measure.startsWith('forecast') || measure === 'cost-of-waiting',
  quarter: (fact) => isLong(fact, 89, 92),
  'half-year': (fact) => isLong(fact, 181, 184),
  year: (fact) => isPer(fact, 'year') || isLong(fact, 360, 366),
  'year-before': ({ period, base }) => period !== null && base !== null && isYearApart(period, base),
  hours: (fact) => isCount(fact, 'hours'),
};

function isOfSomeMonth(fact: Fact): boolean {
  return (
    isPer(fact, 'month') || isOfMonths(fact) || fact.measure === 'cost-of-waiting' || fact.measure === 'trend'
  );
}

function isPer({ value }: Fact, per: string): boolean {
  return 'per' in value && value.per === per;
}

function isCount({ value }: Fact, of: string): boolean {
  return value.kind === 'count' && value.of === of;
}

function isLong({ period }: Fact, least: number, most: number): boolean {
  const days = period ? lengthInDays(daysOf(period)) : 0;
  return days >= least && days <= most;
}

/** Of whole months, or of a month that is running. */
function isOfMonths({ period, base }: Fact): boolean {
  return [period, base].some(
    (one) => one !== null && (one.kind === 'month' || daysOf(one).start.endsWith('-01')),
  );
}

function isYearApart(period: FactPeriod, base: FactPeriod): boolean {
  const days = daysBetween(daysOf(base).start, daysOf(period).start);
  return days >= 364 && days <= 366;
}

const ORDINARY: ReadonlySet<string> = new Set(['may', 'march', 'august']);

/** `may` and `march` are other words as well. */
function isMonth({ from }: Hit<number>, { tokens }: ParsedSentence): boolean {
  const word = tokens[from];
  if (word?.kind !== 'word' || !ORDINARY.has(word.plain)) return true;
  return /^\p{Lu}/u.test(word.text) && from > 0;
}

function isOfMonth({ value, clause, from }: Hit<number>, sentence: ParsedSentence): boolean {
  const role = roleOf(sentence, { at: from, clause });
  return figuresAround(sentence, clause).some(
    ({ fact }) => isOfPeriod(fact, role, (own) => isWithin(own, value)) || endsIn(fact, value),
  );
}

function endsIn({ value }: Fact, number: number): boolean {
  return value.kind === 'day' && monthNumber(monthOf(value.day)) === number;
}

/** All of it, in this month of whatever year. */
function isWithin(own: FactPeriod, number: number): boolean {
  const { start, end } = daysOf(own);
  return monthNumber(monthOf(start)) === number && end <= `${addMonths(monthOf(start), 1)}-01`;
}

function monthNumber(month: string): number {
  return Number(month.slice(5, 7));
}
