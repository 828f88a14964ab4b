import type { Fact, FactTable, FactTopic } from '../../core/fact.ts';

/** The facts of some topics, the most telling first: of each topic in turn the next of its largest subjects. */
export function largestFacts(table: FactTable, topics: readonly FactTopic[]): readonly Fact[] {
  return inTurn(topics.map((topic) => largestOf(table.facts.filter((fact) => fact.topic === topic))));
}

/** What comes first of each subject before what comes second; the table has the largest subjects first, and of each the plainest figure. */
function largestOf(facts: readonly Fact[]): readonly Fact[] {
  const bySubject = Map.groupBy(facts, ({ subject }) => subject);
  const subjects = [...bySubject.values()].sort(([a], [b]) => (a?.rank ?? 0) - (b?.rank ?? 0));
  return inTurn(subjects);
}

function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}
