import type {
  Fact,
  FactTable,
  FactTopic,
  Measure,
  Subject,
  SubjectId,
  SubjectKind,
} from '../../core/fact.ts';

/** Which facts; what is absent may be anything. */
export interface FactQuery {
  readonly topics?: readonly FactTopic[];
  readonly measure?: Measure;
  readonly subject?: SubjectId;
  /** Of the subject. */
  readonly kind?: SubjectKind;
}

/** In the order of the table: what is largest of its kind comes first. */
export function factsWith(table: FactTable, { topics, measure, subject, kind }: FactQuery): readonly Fact[] {
  return table.facts.filter(
    (fact) =>
      (!topics || topics.includes(fact.topic)) &&
      (!measure || fact.measure === measure) &&
      (!subject || fact.subject === subject) &&
      (!kind || subjectOf(table, fact).kind === kind),
  );
}

/** @throws TypeError where the fact is of another table. */
export function subjectOf({ subjects }: FactTable, { subject: id }: Pick<Fact, 'subject'>): Subject {
  const subject = subjects[Number(id.slice(1)) - 1];
  if (subject?.id !== id) throw new TypeError(`No subject ${id} in this table of facts`);
  return subject;
}
