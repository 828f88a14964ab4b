import type { Fact, FactPeriod } from '../../core/fact.ts';
import { type Month, monthOf, type Period } from '../../core/period.ts';
import type { Service } from '../../core/service.ts';
import { servicesOfBillName } from '../../services/find-service.ts';
import type { Nameable } from './asked-subjects.ts';
import { type ByMonth, servicesByMonth } from './by-month.ts';
import { hasDriversOf, isNamed, type Sources } from './on-demand-facts.ts';
import { hasWords } from './plain-question.ts';
import type { Question } from './question.ts';
import { wordsOfService } from './subject-words.ts';

/** What a question asks for and the report does not tell. Names are untrusted, but those of `service`, which are the catalogue's. */
export type AnswerGap =
  /** Words that stand for nothing in the report: they may be a name. */
  | { readonly kind: 'unknown-words'; readonly words: readonly string[] }
  /** A service of AWS that is not on the bill. */
  | { readonly kind: 'not-billed'; readonly service: string }
  /** The bill tells a service under the name of another one, with others. */
  | { readonly kind: 'billed-under'; readonly service: string; readonly name: string }
  /** Months of a service that are not told, and the first and last that are; `null`: none is. */
  | {
      readonly kind: 'months';
      readonly name: string;
      readonly asked: readonly Month[];
      readonly told: readonly [Month, Month] | null;
    }
  /** Usage types of a service are told of these days, which are not those that were asked for. */
  | { readonly kind: 'usage-types'; readonly name: string; readonly told: Period }
  /** There are such figures, of other days. */
  | { readonly kind: 'other-days'; readonly told: readonly FactPeriod[] }
  /** There are no such figures at all. */
  | { readonly kind: 'no-figure' };

/** What there would be to answer with. */
export interface Found {
  readonly facts: readonly Fact[];
  /** The same, of whatever days. */
  readonly ofAnyDays: readonly Fact[];
}

export function answerGaps(
  question: Question<Nameable>,
  sources: Sources,
  found: Found,
): readonly AnswerGap[] {
  const named = servicesByMonth(sources.report, sources.older).filter(({ about }) =>
    isNamed(question, about.name),
  );
  const months = named.flatMap((service) => missingMonths(question, sources, service));
  return distinct([
    ...unknownWords(question),
    ...question.notBilled.map(({ name }) => ({ kind: 'not-billed', service: name }) as const),
    ...named.flatMap(({ about: { name } }) => (name === null ? [] : billedUnder(question, name))),
    ...months,
    ...otherUsageTypes(question, sources),
    ...(months.length > 0 ? [] : nothingFound(question, found)),
  ]);
}

/** A service that is billed in two currencies is one. */
function distinct(gaps: readonly AnswerGap[]): readonly AnswerGap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

/** Where something is named the rest is grammar, mostly. */
export function unknownWords({ subjects, notBilled, strangers }: Question<Nameable>): readonly AnswerGap[] {
  if (subjects.length > 0 || notBilled.length > 0 || strangers.length === 0) return [];
  return [{ kind: 'unknown-words', words: strangers }];
}

function billedUnder({ plain }: Question<Nameable>, name: string): readonly AnswerGap[] {
  const isAsked = (service: Service) => wordsOfService(service).some((words) => hasWords(plain, words));
  const asked = servicesOfBillName(name).filter(isAsked);
  const [first] = asked;
  if (!first || asked.some((service) => service.name === name)) return [];
  return [{ kind: 'billed-under', service: first.name, name }];
}

function missingMonths(
  { months }: Question<Nameable>,
  { report }: Sources,
  { about: { name }, months: told }: ByMonth,
): readonly AnswerGap[] {
  // The running month is told by its days.
  const asked = months.filter((month) => !told.has(month) && month !== monthOf(report.asOf));
  if (asked.length === 0 || name === null) return [];
  const [first, last] = [[...told.keys()][0], [...told.keys()].at(-1)];
  return [{ kind: 'months', name, asked, told: first && last ? [first, last] : null }];
}

function otherUsageTypes(question: Question<Nameable>, { report, drivers }: Sources): readonly AnswerGap[] {
  if (!question.themes.some(({ topics }) => topics.includes('movers'))) return [];
  return report.services.flatMap(({ serviceName }, index): readonly AnswerGap[] => {
    const own = drivers[index];
    if (!own || !isNamed(question, serviceName) || hasDriversOf(question, own)) return [];
    return [{ kind: 'usage-types', name: serviceName, told: own.now }];
  });
}

/** Periods that are named where no figure is of those that were asked for. */
const MOST_PERIODS = 3;

function nothingFound(
  { months, notBilled }: Question<Nameable>,
  { facts, ofAnyDays }: Found,
): readonly AnswerGap[] {
  if (facts.length > 0 || notBilled.length > 0) return [];
  const periods = new Map(
    ofAnyDays.flatMap(({ period }) => (period ? [[JSON.stringify(period), period] as const] : [])),
  );
  if (months.length === 0 || periods.size === 0) return [{ kind: 'no-figure' }];
  return [{ kind: 'other-days', told: [...periods.values()].slice(0, MOST_PERIODS) }];
}
