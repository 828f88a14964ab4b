import type { Money } from './money.ts';

/** Something in the data that deviates from its own specification. It was read, counted and left as it is. */
export interface DataQualityItem {
  /** Stable id, e.g. `timestamp-without-zone`. */
  readonly id: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** Rows (or files, where the subject is a file) that deviate. */
  readonly count: number;
  /** Column or file kind it concerns; from our own vocabulary, or a column name of the export. */
  readonly subject: string;
  /** One plain sentence in English, without values from the data. */
  readonly message: string;
  /** Amount at stake, where there is one. */
  readonly amounts?: readonly Money[];
  /** Up to three values as they stand in the data. Untrusted. */
  readonly examples?: readonly string[];
}

export const INVARIANT_IDS = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7'] as const;

export type InvariantId = (typeof INVARIANT_IDS)[number];

/** One of the invariants of `finops-maths` §3, checked on every run. */
export interface InvariantResult {
  readonly id: InvariantId;
  readonly outcome: 'holds' | 'violated' | 'not-applicable';
  /** What was compared, or why it does not apply. One plain sentence in English. */
  readonly message: string;
  /** How many groups were compared. */
  readonly checked: number;
  readonly violations: number;
  /** Sum of the differences, one per currency. */
  readonly residuals: readonly Money[];
}
