import type { LedgerState } from './ledger.ts';
import type { ActionFamily, ActionType, Advice, ImplementationEffort } from './recommendation.ts';
import type { Tags } from './tags.ts';

/** How an advisor of AWS answered. A refusal or a fault is the state of its read, in the ledger. */
export type AdvisorState =
  | 'active'
  /** Somebody has to enable or enrol it first. */
  | 'not-enabled'
  /** Enabled, and it has nothing to say (yet). */
  | 'no-data'
  /** AWS offers it with a higher support plan or another edition. */
  | 'not-in-plan';

/** One row of an advisor's dataset: first its state, then what it says. */
export type AdvisorRow = AdvisorStateRow | AdvisedRow | AdvisorFactRow;

export interface AdvisorStateRow {
  readonly kind: 'state';
  readonly state: AdvisorState;
  /** How to enable it, or what AWS said. `null` where it is active. */
  readonly remedy: string | null;
  /** Account it answers for; `null`: the whole organisation. */
  readonly account: string | null;
}

/** A recommendation of AWS. Strings are untrusted. */
export interface AdvisedRow {
  readonly kind: 'advised';
  readonly account: string;
  readonly region: string;
  /** As our datasets name the resource: `i-…`, `vol-…`, a name. */
  readonly resourceId: string;
  readonly resourceArn: string | null;
  /** As AWS names the type, e.g. `Ec2Instance`. */
  readonly resourceType: string;
  /** Ours, from AWS's words compared without case and separators; `null`: a word this version does not know. */
  readonly actionType: ActionType | null;
  readonly actionFamily: ActionFamily | null;
  readonly advice: Omit<Advice, 'advisor' | 'estimatedMonthlySavings'> & {
    /** Decimal text and ISO currency. */
    readonly estimatedMonthlySavings: { readonly amount: string; readonly currency: string } | null;
  };
  /** What it is now, in AWS's words, e.g. `m5a.xlarge`. */
  readonly current: string | null;
  readonly implementationEffort: ImplementationEffort | null;
  readonly restartNeeded: boolean | null;
  readonly rollbackPossible: boolean | null;
  readonly tags: Tags | null;
}

/** A figure or a count an advisor tells beside recommendations: a total, a utilisation, the state of a budget. */
export interface AdvisorFactRow {
  readonly kind: 'fact';
  /** `<advisor's name of it>`, e.g. `estimatedTotalDedupedSavings`. */
  readonly name: string;
  readonly account: string | null;
  readonly region: string | null;
  /** What it is about, e.g. a budget's or a plan's id. Untrusted. */
  readonly subject: string | null;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  /** A count, a ratio (0 to 1) or another number; what it is, the name tells. */
  readonly number: number | null;
  /** Untrusted. */
  readonly text: string | null;
}

/** A recommendation of AWS with the dataset it was read by, e.g. `advisors/cost-optimization-hub`. */
export interface AdvisedResource extends AdvisedRow {
  readonly advisor: string;
}

/** What one advisor said in one place. */
export interface AdvisorAnswer {
  /** Id of its dataset. */
  readonly advisor: string;
  /** Where it was asked; `organization` where it answers for all. */
  readonly account: string;
  readonly region: string;
  /** How the read ended; unless it is `ok` there are no facts, and the ledger says why. */
  readonly read: LedgerState;
  /** `null` unless it was read. */
  readonly state: AdvisorState | null;
  readonly remedy: string | null;
  /** Recommendations it made. */
  readonly advised: number;
  /** Those of them whose action this version does not know: they become no recommendation of ours. */
  readonly unknownActions: number;
  readonly facts: readonly AdvisorFactRow[];
}
