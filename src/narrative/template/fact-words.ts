import type { FactDirection, FactTopic, Measure, SubjectKind } from '../../core/fact.ts';

/** Slots of one fact, and what they need to be told in a sentence. */
export interface FactSlots {
  readonly topic: FactTopic;
  /** `{f12}`; of a change that is told with its ratio `{f12} ({f13})`. */
  readonly figure: string;
  /** `{s3}`, and the kind of thing that it names: the estate goes without. */
  readonly name: string;
  readonly kind: SubjectKind;
  readonly period: PeriodSlot | null;
  readonly base: PeriodSlot | null;
  readonly direction: FactDirection | null;
  /** It is of what is expected, not of what was. */
  readonly isExpected: boolean;
}

export interface PeriodSlot {
  /** `{p12}` or `{b12}`. */
  readonly slot: string;
  /** A month, a day, or days from one to another: languages put other words before each. */
  readonly length: 'month' | 'day' | 'days';
}

/** How a language tells any single fact: a sentence without its capital and full stop. */
export type FactWords = Readonly<Record<Measure, (fact: FactSlots) => string>>;
