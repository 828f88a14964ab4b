import type { Fact, FactTable, FactTopic, Measure, SubjectKind } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import { factsWith, subjectOf } from '../../facts/fact-queries.ts';
import type { SectionWriter } from '../section-writer.ts';
import { isTelling, type Told, tell } from './tell.ts';

/** Facts of one subject by what they count: those of its other days, or another currency, are in another group. */
export interface FactGroup {
  readonly kind: SubjectKind;
  readonly facts: readonly [Fact, ...Fact[]];
}

/** The facts of a topic by subject, in the order of the table: other days, another currency or the same measure again is another group. */
export function groupsOfTopic(table: FactTable, topic: FactTopic): readonly FactGroup[] {
  const bySubject = Map.groupBy(factsWith(table, { topics: [topic] }), ({ subject }) => subject);
  return [...bySubject.values()].flatMap((facts) =>
    split(facts).map((own) => ({ kind: subjectOf(table, own[0]).kind, facts: own })),
  );
}

function split(facts: readonly Fact[]): readonly [Fact, ...Fact[]][] {
  const groups: [Fact, ...Fact[]][] = [];
  // What was before is of other days, and told by the change.
  for (const fact of facts.filter(({ measure }) => measure !== 'spend-before')) {
    const last = groups.at(-1);
    if (last?.every((one) => isBeside(one, fact))) last.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

function isBeside(one: Fact, other: Fact): boolean {
  return (
    one.measure !== other.measure &&
    isSame(JSON.stringify(one.period), JSON.stringify(other.period)) &&
    isSame(currencyOf(one), currencyOf(other))
  );
}

/** A rate is of no days, and a ratio of no currency. */
function isSame(one: string, other: string): boolean {
  return one === NONE || other === NONE || one === other;
}

const NONE = 'null';

function currencyOf({ value }: Fact): string {
  return value.kind === 'money' || value.kind === 'estimate' ? value.amount.currency : NONE;
}

/** Slots of the fact that counts so; `null`: there is none. */
export function told({ facts }: FactGroup, measure: Measure, language: NarrativeLanguage): Told | null {
  const fact = facts.find((one) => one.measure === measure);
  return fact && isTelling(fact) ? tell(fact, language) : null;
}

/** One writer after the other. */
export function inOrder(...writers: readonly SectionWriter[]): SectionWriter {
  return (table, language) => writers.flatMap((write) => write(table, language));
}

/** At most so many sentences of a writer. */
export function atMost(most: number, write: SectionWriter): SectionWriter {
  return (table, language) => write(table, language).slice(0, most);
}
