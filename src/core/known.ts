import type { GapRemedy, GapSubject } from './gap-texts.ts';

/** A value that may not be known. What could not be looked at is carried as a reason, never as zero or an empty list. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly gap: Gap };

/** Why something is unknown, in words a reader can act on. */
export interface Gap {
  /** Closed list, so that renderers can translate it. */
  readonly reason: GapReason;
  /** What is missing, e.g. `budgets`. */
  readonly subject: GapSubject;
  /** What would make it known, e.g. `read the bill from an export (--costs)`. */
  readonly remedy: GapRemedy;
  /** What a refusal said would help; in English. May hold untrusted names. */
  readonly hint?: string;
  /** IAM actions without which it is denied. */
  readonly missingPermissions?: readonly string[];
}

export type GapReason =
  | 'needs-export'
  | 'column-missing'
  | 'column-unusable'
  | 'no-history'
  | 'no-charges'
  | 'not-configured'
  | 'nothing-selected'
  | 'unreadable'
  | 'source-changed'
  | 'denied'
  | 'throttled'
  | 'failed'
  | 'budget-reached'
  | 'not-in-this-version';

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

export function unknown<T>(reason: GapReason, subject: GapSubject, remedy: GapRemedy): Known<T> {
  return { known: false, gap: { reason, subject, remedy } };
}

/** Applies `change` where the value is known and keeps the gap where it is not. */
export function mapKnown<T, U>(value: Known<T>, change: (value: T) => U): Known<U> {
  return value.known ? known(change(value.value)) : value;
}
