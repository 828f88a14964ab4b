import type { Decimal } from './decimal.ts';
import type { Known } from './known.ts';
import type { Money } from './money.ts';
import type { Period } from './period.ts';

/** Effective usage cost by the values of one tag key, account or cost category. Direct: as it landed. Loaded: with its share of shared cost. */
export interface AllocationShare {
  /** Untrusted; the empty text is "without owner". */
  readonly value: string;
  readonly direct: Money;
  readonly loaded: Money;
  readonly shareOfTotal: Decimal | null;
}

export interface Allocation {
  /** `tag:team`, `subAccountId`, `costCategory:env`. */
  readonly by: string;
  readonly period: Period;
  readonly shares: readonly AllocationShare[];
  readonly rules: readonly SplitOutcome[];
  /**
   * Taggable spend without a value (tags only). Taggable is usage in a service that takes tags: of charges that name a
   * resource (basis `resource`), or of all where the source does not tell which do (basis `service`).
   */
  readonly untagged: {
    readonly basis: 'resource' | 'service';
    readonly amount: Money;
    readonly taggable: Money;
    readonly ratio: Decimal | null;
  } | null;
}

/** What a split rule did with its pool; Σ shares = pool exactly. */
export interface SplitOutcome {
  readonly rule: string;
  readonly pool: Money;
  /** `not-posted`: the pool is empty as its charges come after the end of the month, not because it costs nothing. */
  readonly state: 'posted' | 'not-posted';
  readonly method: 'fixed' | 'even' | 'proportional' | 'fallback';
  readonly shares: readonly { readonly value: string; readonly amount: Money }[];
}

/** Tag keys that differ only in case, separators or a typing slip. Untrusted text. */
export interface TagKeyGroup {
  readonly canonical: string;
  readonly variants: readonly {
    readonly key: string;
    readonly rows: number;
    readonly effectiveCost: Money;
  }[];
}

export interface Allocations {
  readonly allocations: readonly Known<Allocation>[];
  readonly tagKeyGroups: Known<readonly TagKeyGroup[]>;
}
