import type { Fact, FactTable, Subject, SubjectId } from '../../core/fact.ts';
import type { About, NewFact } from './new-fact.ts';

/** Hands out ids in the order the facts come in; what is about the same has one subject. */
export function factTable(facts: readonly NewFact[]): FactTable {
  const subjects = new Map<string, Subject>();
  const told = facts.map(
    ({ about, ...fact }, index): Fact => ({
      id: `f${index + 1}`,
      ...fact,
      subject: subjectId(subjects, about),
    }),
  );
  return { facts: told, subjects: [...subjects.values()] };
}

function subjectId(subjects: Map<string, Subject>, { key, ...about }: About): SubjectId {
  const identity = JSON.stringify([about.kind, key]);
  const known = subjects.get(identity);
  if (known) return known.id;
  const subject: Subject = { id: `s${subjects.size + 1}`, ...about };
  subjects.set(identity, subject);
  return subject.id;
}
