import type { Fact, FactPeriod, FactTable, Subject, SubjectKind } from '../../core/fact.ts';
import { eachMonth, type Month } from '../../core/period.ts';
import { subjectOf } from '../facts/fact-queries.ts';
import type { Nameable } from './asked-subjects.ts';
import type { Extended } from './extended-table.ts';
import { MONTHS_OF_A_SUM } from './month-facts.ts';
import type { Question } from './question.ts';
import { isOfTheme } from './theme.ts';

/** The facts that a question is about, the best first. What was looked up for it comes before what the table has anyway. */
export function relevantFacts({ table, added }: Extended, question: Question<Nameable>): readonly Fact[] {
  const lookedUp = new Set(added.map(({ id }) => id));
  const pool = table.facts.filter(
    (fact) => isAbout(table, fact, question, lookedUp) && isOfMonths(fact, question),
  );
  const strong = question.themes.filter((theme) => theme.strong);
  // Words that stand in questions about anything count where there are no others.
  const wanted = strong.length > 0 ? strong : question.themes;
  const scored = pool.flatMap((fact) => {
    const themes = wanted.filter((theme) => isOfTheme(theme, fact)).length;
    const isFirst = wanted.some(({ first = [] }) => first.includes(fact.measure)) ? 1 : 0;
    const place = placeOf(table, fact, question, lookedUp.has(fact.id));
    return themes > 0 || wanted.length === 0 || isKeyFigure(table, fact, question)
      ? [{ fact, themes: themes + isFirst, place }]
      : [];
  });
  const best = scored.toSorted((a, b) => b.themes - a.themes || a.place - b.place).map(({ fact }) => fact);
  return question.subjects.length > 0 ? best : mixed(best);
}

/** A key figure is asked for by its name, which is of words that stand for other things as well. */
function isKeyFigure(table: FactTable, fact: Fact, { subjects }: Question<Nameable>): boolean {
  const { kind, name } = subjectOf(table, fact);
  return kind === 'kpi' && subjects.some((asked) => asked.kind === kind && asked.name === name);
}

/** Names of tags that tell environments apart. */
const ENVIRONMENT = /^(?:env|environment|stage|ambiente)=/i;

/** Of values of tags those of environments are asked for, where there are any. */
function isOfKind({ subjects }: FactTable, { kind, name }: Subject, kinds: readonly SubjectKind[]): boolean {
  if (!kinds.includes(kind)) return false;
  const isTold = subjects.some((other) => other.kind === 'tag-value' && ENVIRONMENT.test(other.name ?? ''));
  return kind !== 'tag-value' || !isTold || ENVIRONMENT.test(name ?? '');
}

/** What was spent, and nothing is named that spent it: the whole bill answers that, and its parts do not. */
export function isAboutWhole({ themes, kinds }: Question<Nameable>): boolean {
  return kinds.length === 0 && themes.length > 0 && themes.every(({ strong }) => !strong);
}

/** Where nothing was named, more is told than one thing from all sides. */
function mixed(facts: readonly Fact[]): readonly Fact[] {
  const told = new Map<string, number>();
  const first = new Set(
    facts.filter(({ subject }) => {
      const count = (told.get(subject) ?? 0) + 1;
      told.set(subject, count);
      return count <= MOST_OF_A_SUBJECT;
    }),
  );
  return [...first, ...facts.filter((fact) => !first.has(fact))];
}

/** A change and its ratio are one sentence: so many facts are two or three. */
const MOST_OF_A_SUBJECT = 3;

function isAbout(
  table: FactTable,
  fact: Fact,
  question: Question<Nameable>,
  lookedUp: ReadonlySet<string>,
): boolean {
  const { subjects, notBilled, notTold, kinds, days } = question;
  const subject = subjectOf(table, fact);
  const { kind, name } = subject;
  if (subjects.length > 0) {
    return lookedUp.has(fact.id) || subjects.some((asked) => asked.kind === kind && asked.name === name);
  }
  if (notBilled.length > 0 || notTold.length > 0) return false;
  if (days !== null && days !== 'other') return kind === 'estate' && lookedUp.has(fact.id);
  if (isAboutWhole(question)) return kind === 'estate';
  // "Tags by team": what tags are held against is told by tag.
  const asksTags = question.themes.some(({ topics }) => topics.includes('tags'));
  return kinds.length === 0 || asksTags || isOfKind(table, subject, kinds);
}

/** A rate is of no days: it holds now, whatever month was asked for. */
function isOfMonths({ period, base, measure, topic }: Fact, { months, themes }: Question<Nameable>): boolean {
  if (months.length === 0) return true;
  // The days that others are compared with are part of a month by chance.
  if (period?.kind === 'days' && measure === 'spend-before') return false;
  // Two months are held against each other, and not against others.
  if (months.length === 2 && base?.kind === 'month' && !months.includes(base.month)) return false;
  // Of a budget of a year a month is a part.
  const asksBudget = themes.some(({ topics }) => topics.includes('budgets'));
  if (asksBudget && topic === 'budgets' && period)
    return monthsIn(period).some((month) => months.includes(month));
  if (period) return monthsIn(period).every((month) => months.includes(month));
  return themes.some(({ strong }) => strong);
}

function monthsIn(period: FactPeriod): readonly Month[] {
  if (period.kind === 'month') return [period.month];
  return eachMonth(period.period);
}

/** Behind whatever has a place in a list. */
const UNRANKED = 100;

/**
 * Of something that was named what was looked up for the question comes first. Without a name or a kind the whole comes before
 * its parts, as the report itself tells it; then what is largest.
 */
function placeOf(
  table: FactTable,
  fact: Fact,
  { subjects, kinds, months }: Question<Nameable>,
  isLookedUp: boolean,
): number {
  const { kind } = subjectOf(table, fact);
  if (subjects.length > 0) {
    // What drives a service comes behind the service itself.
    if (!subjects.some((asked) => asked.kind === kind)) return 2;
    return isLookedUp ? 0 : 1;
  }
  const isWhole = kinds.length === 0 && kind === 'estate';
  // A sum of months stands nowhere else; a month by itself does.
  if (isWhole && isLookedUp) return months.length < MONTHS_OF_A_SUM ? 0.5 : -1;
  if (isWhole) return 0;
  return fact.rank ?? (isLookedUp ? UNRANKED : UNRANKED + 1);
}
