import type { Fact, FactPeriod, FactTable } from '../../core/fact.ts';
import { type Month, monthOf } from '../../core/period.ts';
import { subjectOf } from '../facts/fact-queries.ts';
import type { Nameable } from './asked-subjects.ts';
import type { Extended } from './extended-table.ts';
import type { Question } from './question.ts';
import { isOfTheme } from './themes.ts';

/** The facts that a question is about, the best first. What was looked up for it comes before what the table has anyway. */
export function relevantFacts({ table, added }: Extended, question: Question<Nameable>): readonly Fact[] {
  const lookedUp = new Set(added.map(({ id }) => id));
  const pool = table.facts.filter(
    (fact) => isAbout(table, fact, question, lookedUp) && isOfMonths(fact, question),
  );
  const wanted = question.themes.some(({ strong }) => strong)
    ? question.themes.filter(({ strong }) => strong)
    : question.themes;
  const scored = pool.flatMap((fact) => {
    const themes = wanted.filter((theme) => isOfTheme(theme, fact)).length;
    return themes > 0 || wanted.length === 0 ? [{ fact, themes, place: placeOf(table, fact, question) }] : [];
  });
  return scored
    .toSorted(
      (a, b) =>
        b.themes - a.themes ||
        a.place - b.place ||
        Number(lookedUp.has(b.fact.id)) - Number(lookedUp.has(a.fact.id)),
    )
    .map(({ fact }) => fact);
}

function isAbout(
  table: FactTable,
  fact: Fact,
  { subjects, notBilled, kinds }: Question<Nameable>,
  lookedUp: ReadonlySet<string>,
): boolean {
  const { kind, name } = subjectOf(table, fact);
  if (subjects.length > 0) {
    return lookedUp.has(fact.id) || subjects.some((asked) => asked.kind === kind && asked.name === name);
  }
  if (notBilled.length > 0) return false;
  return kinds.length === 0 || kinds.includes(kind) || lookedUp.has(fact.id);
}

/** A rate is of no days: it holds now, whatever month was asked for. */
function isOfMonths({ period }: Fact, { months, themes }: Question<Nameable>): boolean {
  if (months.length === 0) return true;
  if (period) return monthsIn(period).every((month) => months.includes(month));
  return themes.some(({ strong }) => strong);
}

function monthsIn(period: FactPeriod): readonly Month[] {
  if (period.kind === 'month') return [period.month];
  return [monthOf(period.period.start)];
}

/** Without a name or kind that was asked for, the whole comes before its parts; then what is largest. */
function placeOf(table: FactTable, fact: Fact, { subjects, kinds }: Question<Nameable>): number {
  const isOpen = subjects.length === 0 && kinds.length === 0;
  if (isOpen && subjectOf(table, fact).kind === 'estate') return 0;
  return fact.rank ?? 1;
}
