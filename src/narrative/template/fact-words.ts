import type { FactDirection, Measure, SubjectKind } from '../../core/fact.ts';

/** Slots of one fact, and what they need to be told in a sentence. */
export interface FactSlots {
  /** `{f12}`. */
  readonly figure: string;
  /** `{s3}`, with the kind of thing that it names; of the estate none. */
  readonly name: string;
  readonly kind: SubjectKind;
  readonly period: PeriodSlot | null;
  readonly base: PeriodSlot | null;
  readonly direction: FactDirection | null;
}

export interface PeriodSlot {
  /** `{p12}` or `{b12}`. */
  readonly slot: string;
  /** A month, a day, or days from one to another: languages put other words before each. */
  readonly length: 'month' | 'day' | 'days';
}

/** How a language tells any single fact. */
export type FactWords = Readonly<Record<Measure, (fact: FactSlots) => string>>;
