import type { Fact, FactTable, Subject, SubjectId } from '../../core/fact.ts';
import type { NewFact } from '../facts/new-fact.ts';

/** A table with more facts behind its own, and which of its facts they are; what is about the same thing keeps its subject. */
export interface Extended {
  readonly table: FactTable;
  readonly added: readonly Fact[];
}

export function extendedTable({ facts, subjects }: FactTable, more: readonly NewFact[]): Extended {
  const all = [...subjects];
  const added = more.map(
    ({ about: { key: _, ...about }, ...fact }, index): Fact => ({
      id: `f${facts.length + index + 1}`,
      ...fact,
      subject: subjectIn(all, about),
    }),
  );
  return { table: { facts: [...facts, ...added], subjects: all }, added };
}

function subjectIn(subjects: Subject[], about: Omit<Subject, 'id'>): SubjectId {
  const known = subjects.find(({ kind, name }) => kind === about.kind && name === about.name);
  if (known) return known.id;
  const subject: Subject = { id: `s${subjects.length + 1}`, ...about };
  subjects.push(subject);
  return subject.id;
}
