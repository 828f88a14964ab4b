import type { Gap, Known } from './known.ts';
import type { Money } from './money.ts';
import type { Day, Month, Period } from './period.ts';
import type { Exemption } from './recommendation.ts';

/** What decisions not to act do to one report. */
export interface ExemptionsReport {
  /** In the order of the configuration, then those decided on issues. */
  readonly inForce: readonly ExemptionEffect[];
  /** No longer in force: what they hid is recommended again. */
  readonly expired: readonly ExemptionEffect[];
  /** Of the configuration, in force, and about nothing that is recommended in any place that was looked at. */
  readonly unmatched: readonly Exemption[];
}

export interface ExemptionEffect {
  readonly exemption: Exemption;
  readonly recommendations: number;
  /** Net saving a month of those, one amount a currency; those without an amount and alternatives add nothing. */
  readonly net: readonly Money[];
}

/** Whose recommendations and whose spend, in one currency. */
export interface OwnershipTable {
  readonly currency: string;
  /** The days of `spend`; `null`: it is not known. */
  readonly period: Period | null;
  /** By spend, then net saving; what no rule matches is the last. */
  readonly teams: readonly OwnershipRow[];
}

export interface OwnershipRow {
  /** `null`: no rule of `owners:` matches. */
  readonly team: string | null;
  /** Effective cost of usage; `null`: see the gap of {@link Ownership}. */
  readonly spend: Money | null;
  readonly recommendations: number;
  readonly net: Money;
}

export interface Ownership {
  readonly tables: readonly OwnershipTable[];
  /** Why the spend of teams is not known. */
  readonly spend: Known<true>;
  /** Why rules about organizational units may not match accounts that are theirs; absent: no such rule, or all are known. */
  readonly units?: Gap;
}

/** How a realised saving was found out. */
export interface RealisedSaving {
  /** Days after the action at which it was measured. */
  readonly checkpoint: 30 | 60 | 90;
  /** `measured` where every month it looks at is invoiced. */
  readonly state: 'measured' | 'provisional';
  readonly kind: 'changed' | 'removed' | 'commitment';
  readonly before: Period;
  readonly after: Period;
  /** Contracted cost a month of 730 hours: what today's demand would have cost the old way, less what it costs. Negative where it costs more. */
  readonly monthly: Money;
  /** The same at effective cost: what was paid less; `null`: the bill does not tell. */
  readonly cash: Money | null;
  /** The part of `monthly` by which the cost a month went down; the rest is growth that was avoided. */
  readonly reducedRunRate: Money;
  readonly formula: string;
}

/** One team and month of the savings ledger, in one currency. Amounts are a month's, at the month in which each state was reached. */
export interface SavingsLedgerRow {
  readonly team: string | null;
  readonly month: Month;
  readonly currency: string;
  readonly found: LedgerAmount;
  readonly accepted: LedgerAmount;
  /** By the estimate when it was accepted, else when it was last recommended. */
  readonly done: LedgerAmount;
  readonly measured: LedgerAmount;
  /** Not final yet. */
  readonly provisional: LedgerAmount;
  /** Came back, by half or more; the amount that is lost again. */
  readonly regressed: LedgerAmount;
  /** Vanished with its group or account: listed, not credited. */
  readonly gone: LedgerAmount;
  /** Growth that was avoided, a part of `measured`. */
  readonly avoidedGrowth: Money;
  /** What measured savings of this month and the eleven before bring in this month. */
  readonly accrued: Money;
  /** Measured ÷ the estimates of the same actions, as decimal text; `null` where none was measured. */
  readonly realisation: string | null;
}

export interface LedgerAmount {
  readonly recommendations: number;
  readonly amount: Money;
}

/** `savings.json`: what became of recommendations, by team and month. */
export interface SavingsLedger {
  readonly asOf: Day;
  readonly rows: readonly SavingsLedgerRow[];
  /** Done, and not measured for a reason; the newest first. */
  readonly unmeasured: readonly UnmeasuredSaving[];
}

export interface UnmeasuredSaving {
  readonly fingerprint: string;
  /** Untrusted. */
  readonly resourceId: string;
  readonly team: string | null;
  readonly day: Day;
  readonly reason: UnmeasuredReason;
}

export type UnmeasuredReason =
  /** Fewer than 28 complete days after it so far. */
  | 'too-early'
  /** The bill that was read does not reach back 28 days before it. */
  | 'too-little-history'
  /** The source of cost tells no resources, or none of this one. */
  | 'no-cost-by-resource'
  | 'no-contracted-cost'
  | 'no-quantity'
  /** What it uses now is counted in other units: the old price cannot be applied to it. */
  | 'other-units'
  /** Nothing is known of what it was: it comes from an earlier version. */
  | 'no-amount';
