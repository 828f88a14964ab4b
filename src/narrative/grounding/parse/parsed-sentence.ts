import type { Fact, Subject } from '../../../core/fact.ts';

interface Placed {
  /** As it was written. */
  readonly text: string;
  /** Place among the clauses of the sentence, from 0. */
  readonly clause: number;
  /** Place among the tokens of the sentence, from 0. */
  readonly at: number;
}

/** Letters, with the hyphens and apostrophes between them. */
export interface WordToken extends Placed {
  readonly kind: 'word';
  /** Lower case and without accents: how lexicons know it. */
  readonly plain: string;
}

/** `{f1}`: a figure. */
export interface FigureToken extends Placed {
  readonly kind: 'figure';
  readonly fact: Fact;
}

/** `{p1}`: the days a fact is of; `{b1}`: the days it is compared with. */
export interface PeriodToken extends Placed {
  readonly kind: 'period' | 'base';
  readonly fact: Fact;
}

/** `{s1}`: a name. */
export interface NameToken extends Placed {
  readonly kind: 'name';
  readonly subject: Subject;
}

/**
 * `unknown`: looks like a slot and stands for nothing. `mark`: punctuation. `other`: a digit, a sign, a letter of another
 * script: whatever is no part of plain words.
 */
export interface PlainToken extends Placed {
  readonly kind: 'unknown' | 'space' | 'mark' | 'other';
}

export type SlotToken = FigureToken | PeriodToken | NameToken;
export type Token = WordToken | SlotToken | PlainToken;

/** One sentence of a writer, read once; every rule looks at this. */
export interface ParsedSentence {
  readonly tokens: readonly Token[];
  /** In the order of the sentence, as the next three. */
  readonly words: readonly WordToken[];
  readonly figures: readonly FigureToken[];
  readonly periods: readonly PeriodToken[];
  readonly names: readonly NameToken[];
  /** How many clauses it has. */
  readonly clauses: number;
  /** Characters, slots as they were written. */
  readonly length: number;
  readonly cut: boolean;
  readonly torn: boolean;
  readonly command: boolean;
}
