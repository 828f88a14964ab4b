import type { Fact } from '../../core/fact.ts';
import type { Service } from '../../core/service.ts';
import { servicesOfBillName } from '../../services/find-service.ts';
import type { AnswerGap } from './answer-gap.ts';
import type { Nameable } from './asked-subjects.ts';
import { daysTold } from './day-facts.ts';
import { missingMonths } from './missing-months.ts';
import { byMonth, hasDriversOf, isAsked, isNamed, type Sources } from './on-demand-facts.ts';
import { hasWords } from './plain-question.ts';
import { isAboutChange, type Question } from './question.ts';
import { spoken, wordsOfService } from './subject-words.ts';

/** What there would be to answer with. */
export interface Found {
  readonly facts: readonly Fact[];
  /** The same, of whatever days. */
  readonly ofAnyDays: readonly Fact[];
  /** Owners are told. */
  readonly isOwned: boolean;
}

/** In the order in which they are told; what has to be known before the answer is read comes first. */
export function answerGaps(
  question: Question<Nameable>,
  sources: Sources,
  found: Found,
): readonly AnswerGap[] {
  const before = [
    ...wordGaps(question),
    ...dayGaps(question, sources),
    ...missingMonths(question, sources),
    ...laterThanForecast(question, found),
    ...noteGaps(question, sources, found),
    ...resourceGaps(question),
  ];
  const after = [...billedUnder(question, sources), ...otherUsageTypes(question, sources)];
  const isExplained = before.some(({ kind }) => kind !== 'read-as');
  return distinct([...before, ...(isExplained ? [] : nothingFound(question, found)), ...after]);
}

/** A service that is billed in two currencies is one. */
function distinct(gaps: readonly AnswerGap[]): readonly AnswerGap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

function wordGaps(question: Question<Nameable>): readonly AnswerGap[] {
  const { readAs, notTold, notBilled } = question;
  return [
    ...readAs.map((told) => ({ kind: 'read-as', ...told }) as const),
    ...unknownWords(question),
    ...(notTold.length > 0 ? [{ kind: 'not-told', words: notTold } as const] : []),
    ...notBilled.map(({ name }) => ({ kind: 'not-billed', service: name }) as const),
  ];
}

/** Where something is named the rest is grammar, mostly. */
export function unknownWords({
  subjects,
  notBilled,
  notTold,
  strangers,
}: Question<Nameable>): readonly AnswerGap[] {
  if (subjects.length > 0 || notBilled.length > 0 || notTold.length > 0) return [];
  return strangers.length === 0 ? [] : [{ kind: 'unknown-words', words: strangers }];
}

function dayGaps({ days, subjects }: Question<Nameable>, { report }: Sources): readonly AnswerGap[] {
  if (days === null) return [];
  const told = daysTold(report, days === 'other' ? 'lastDay' : days);
  if (days === 'other' || subjects.length > 0) return [{ kind: 'days', told }];
  return told ? [{ kind: 'latest-days', told }] : [{ kind: 'days', told }];
}

function noteGaps(
  { notes, subjects }: Question<Nameable>,
  { beside }: Sources,
  { isOwned }: Found,
): readonly AnswerGap[] {
  const asks = (kind: string) => notes.some((note) => note.kind === kind);
  const unowned = subjects.filter(({ kind }) => kind !== 'team' && kind !== 'tag-key');
  return [
    ...(asks('since-report') ? [{ kind: 'since-report', previous: beside.previous } as const] : []),
    ...(asks('owner') && !isOwned
      ? unowned.flatMap(({ name }) => (name === null ? [] : [{ kind: 'no-owner', name } as const]))
      : []),
  ];
}

function laterThanForecast(
  { months, subjects }: Question<Nameable>,
  { ofAnyDays }: Found,
): readonly AnswerGap[] {
  const forecast = ofAnyDays.flatMap(({ measure, period }) =>
    measure === 'forecast' && period?.kind === 'month' ? [period.month] : [],
  );
  const last = forecast.toSorted().at(-1);
  const isLater = last !== undefined && months.some((month) => month > last);
  return isLater && subjects.length === 0 ? [{ kind: 'forecast-ends', last }] : [];
}

function resourceGaps({ kinds, themes, subjects }: Question<Nameable>): readonly AnswerGap[] {
  const isNamed = subjects.length > 0;
  const isCost = themes.every(({ strong }) => !strong);
  return kinds.includes('resource') && isCost && !isNamed ? [{ kind: 'resource-cost' }] : [];
}

function billedUnder(question: Question<Nameable>, sources: Sources): readonly AnswerGap[] {
  return byMonth(sources).flatMap(({ about: { kind, name } }): readonly AnswerGap[] => {
    if (kind !== 'service' || name === null || !isAsked(question, { kind, name })) return [];
    const { plain } = question;
    // Whoever names it as the bill does asks for what stands under that name.
    if (spoken(name).some((words) => hasWords(plain, words))) return [];
    const all = servicesOfBillName(name);
    const isMeant = (service: Service) => wordsOfService(service).some((words) => hasWords(plain, words));
    const asked = all.filter(isMeant);
    const [first] = asked;
    if (!first || all.length === 1 || asked.some((service) => service.name === name)) return [];
    return [{ kind: 'billed-under', service: first.name, name }];
  });
}

function otherUsageTypes(question: Question<Nameable>, { report, drivers }: Sources): readonly AnswerGap[] {
  if (!isAboutChange(question.themes)) return [];
  return report.services.flatMap(({ serviceName }, index): readonly AnswerGap[] => {
    const own = drivers[index];
    if (!own || !isNamed(question, serviceName) || hasDriversOf(question, own)) return [];
    return [{ kind: 'usage-types', name: serviceName, told: own.now }];
  });
}

/** Periods that are named where no figure is of those that were asked for. */
const MOST_PERIODS = 3;

function nothingFound(
  { months }: Question<Nameable>,
  { facts, ofAnyDays, isOwned }: Found,
): readonly AnswerGap[] {
  if (facts.length > 0 || isOwned) return [];
  const periods = new Map(
    ofAnyDays.flatMap(({ period }) => (period ? [[JSON.stringify(period), period] as const] : [])),
  );
  if (months.length === 0 || periods.size === 0) return [{ kind: 'no-figure' }];
  return [{ kind: 'other-days', told: [...periods.values()].slice(0, MOST_PERIODS) }];
}
