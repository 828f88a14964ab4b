import type { InvariantText } from './invariant-texts.ts';
import type { Money } from './money.ts';

/** Every deviation a source can report; each language has a sentence for each, or does not compile. */
export const QUALITY_IDS = [
  'account-id-malformed',
  'after-report-day',
  'amount-rounded',
  'amount-unreadable',
  'billed-cost-unreconciled',
  'billing-period-end-inclusive',
  'charge-category-unknown',
  'commitment-cost-unreconciled',
  'configured-commitment-unknown',
  'cost-explorer-gap',
  'covered-usage-without-negation',
  'effective-cost-unusable',
  'extra-columns',
  'file-ignored',
  'file-named-twice',
  'file-not-in-manifest',
  'id-not-unique',
  'invoice-id-missing',
  'mandatory-value-missing',
  'manifest-unreadable',
  'marketplace-not-separable',
  'merged-column-header',
  'missing-columns',
  'negative-usage',
  'net-costs-incomplete',
  'net-metrics-refused',
  'outside-billing-period',
  'request-budget-reached',
  'restated',
  'several-currencies',
  'several-providers',
  'short-rows',
  'split-cost-rows-left-out',
  'tags-unreadable',
  'text-null',
  'timestamp-unreadable',
  'timestamp-without-zone',
  'unknown-line-item-type',
  'unknown-record-type',
  'unused-commitment-unknown',
  'version-superseded',
] as const;

export type QualityId = (typeof QUALITY_IDS)[number];

/** Something in the data that deviates from its own specification. It was read, counted and left as it is. */
export interface DataQualityItem {
  /** Stable id, e.g. `timestamp-without-zone`. */
  readonly id: QualityId;
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

/** One of the invariants I1 to I7 (ADR 0004), checked on every run. */
export interface InvariantResult {
  readonly id: InvariantId;
  readonly outcome: 'holds' | 'violated' | 'not-applicable';
  /** What was compared, or why it does not apply. */
  readonly message: InvariantText;
  /** How many groups were compared. */
  readonly checked: number;
  readonly violations: number;
  /** Sum of the differences, one per currency. */
  readonly residuals: readonly Money[];
}
