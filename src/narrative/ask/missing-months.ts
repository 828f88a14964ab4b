import { monthOf } from '../../core/period.ts';
import type { AnswerGap } from './answer-gap.ts';
import type { Nameable } from './asked-subjects.ts';
import { type ByMonth, estateByMonth, servicesByMonth } from './by-month.ts';
import { byMonth, isAsked, type Sources } from './on-demand-facts.ts';
import { isAboutChange, type Question } from './question.ts';
import type { Theme } from './theme.ts';

/** Months that were asked for and that nobody told, of what is told by month: services, layers, and the whole bill. */
export function missingMonths(question: Question<Nameable>, sources: Sources): readonly AnswerGap[] {
  if (question.months.length === 0 || !isAboutSpend(question.themes)) return [];
  const { report, older } = sources;
  const isWhole = question.subjects.length === 0 && question.notBilled.length === 0;
  // One of two currencies is enough to say which months there are.
  const told = isWhole
    ? estateByMonth(report, servicesByMonth(report, older), older).slice(0, 1)
    : byMonth(sources).filter(({ about }) => isAsked(question, about));
  return told.flatMap((entry) => missingOf(entry, question, sources));
}

function isAboutSpend(themes: readonly Theme[]): boolean {
  return (
    themes.length === 0 ||
    isAboutChange(themes) ||
    themes.some(({ topics }) => topics.includes('spend') || topics.includes('forecast'))
  );
}

function missingOf(
  { about: { kind, name }, months: told }: ByMonth,
  { months }: Question<Nameable>,
  { report }: Sources,
): readonly AnswerGap[] {
  // The running month is told by its days, and what the whole bill will be by the forecast.
  const now = monthOf(report.asOf);
  const asked = months.filter(
    (month) => !told.has(month) && month !== now && (kind !== 'estate' || month < now),
  );
  if (asked.length === 0) return [];
  const [first, last] = [[...told.keys()][0], [...told.keys()].at(-1)];
  return [{ kind: 'months', name, asked, told: first && last ? [first, last] : null }];
}
