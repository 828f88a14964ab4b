import type { Fact, FactTable, FactTopic, Subject } from '../../core/fact.ts';
import { factsWith, subjectOf } from '../facts/fact-queries.ts';

/** What a report tells of one subject under one topic: figures that may stand in one sentence. */
export interface SubjectFacts {
  readonly subject: Subject;
  readonly facts: readonly [Fact, ...Fact[]];
}

/** Of these one subject has several figures of one kind, told apart by their days alone. */
const BY_PERIOD: ReadonlySet<FactTopic> = new Set<FactTopic>(['spend', 'forecast', 'kpis']);

/** The facts of a topic by subject, in the order of the table; two currencies, and where that matters two periods, are never together. */
export function subjectFacts(table: FactTable, topic: FactTopic): readonly SubjectFacts[] {
  const bySubject = Map.groupBy(factsWith(table, { topics: [topic] }), ({ subject }) => subject);
  return [...bySubject.values()].flatMap((facts) =>
    partsOf(facts).map((part) => ({ subject: subjectOf(table, part[0]), facts: part })),
  );
}

/** Counts and ratios have no currency of their own: they are of the amounts before them, at the beginning of those behind. */
function partsOf(facts: readonly Fact[]): readonly [Fact, ...Fact[]][] {
  const parts = new Map<string, [Fact, ...Fact[]]>();
  let currency = facts.map(currencyOf).find((own) => own !== null) ?? '';
  for (const fact of facts) {
    currency = currencyOf(fact) ?? currency;
    const key = `${currency} ${BY_PERIOD.has(fact.topic) ? JSON.stringify(fact.period) : ''}`;
    const part = parts.get(key);
    if (part) part.push(fact);
    else parts.set(key, [fact]);
  }
  return [...parts.values()];
}

function currencyOf({ value }: Fact): string | null {
  return value.kind === 'money' || value.kind === 'estimate' ? value.amount.currency : null;
}
