import type {
  Fact,
  FactDirection,
  FactPeriod,
  FactTable,
  Measure,
  Subject,
  SubjectId,
} from '../../core/fact.ts';
import { monthPeriod, type Period } from '../../core/period.ts';

/** A table of facts, by the names of its slots. */
export interface FactIndex {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly estate: ReadonlySet<SubjectId>;
}

const INDEXES = new WeakMap<FactTable, FactIndex>();

/** Made once for each table: every sentence asks it. */
export function factIndex(table: FactTable): FactIndex {
  const kept = INDEXES.get(table);
  if (kept) return kept;
  const estate = table.subjects.filter(({ kind }) => kind === 'estate').map(({ id }) => id);
  const index: FactIndex = {
    facts: new Map(table.facts.map((fact) => [fact.id, fact])),
    subjects: new Map(table.subjects.map((subject) => [subject.id, subject])),
    estate: new Set(estate),
  };
  INDEXES.set(table, index);
  return index;
}

/** The change that a level is told with: `spend rose to …`. */
const CHANGES: Partial<Readonly<Record<Measure, Measure>>> = {
  spend: 'spend-change',
  forecast: 'forecast-change',
  'forecast-low': 'forecast-change',
  'forecast-high': 'forecast-change',
};

/** Which way an amount came to where it is: that of its change, where the table has one and no other of the same days. */
export function directionOfChange(fact: Fact, { facts }: FactIndex): FactDirection | null {
  const wanted = CHANGES[fact.measure];
  if (!wanted) return null;
  const directions = new Set<FactDirection | null>();
  for (const other of facts.values()) {
    if (other.measure !== wanted || other.subject !== fact.subject || !samePeriod(other.period, fact.period))
      continue;
    if (currencyOf(other) !== currencyOf(fact)) continue;
    if (fact.base === null || samePeriod(other.base, fact.base)) directions.add(other.direction);
  }
  const [only = null] = directions;
  return directions.size === 1 ? only : null;
}

export function samePeriod(a: FactPeriod | null, b: FactPeriod | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.start === other.start && one.end === other.end;
}

export function daysOf(period: FactPeriod): Period {
  return period.kind === 'days' ? period.period : monthPeriod(period.month);
}

/** `null`: the figure is no amount. */
export function currencyOf({ value }: Fact): string | null {
  return value.kind === 'money' || value.kind === 'estimate' ? value.amount.currency : null;
}
