import type { AdvisedResource, AdvisorAnswer } from './advisor.ts';
import type { LedgerRow } from './ledger.ts';
import type { NotPlanned, PlanBasis } from './plan.ts';
import type { Finding } from './recommendation.ts';
import type { Undecided } from './unit-result.ts';

/** What collecting left for one tenant and run. A function of the plan and the unit results alone, in any order of completion. */
export interface Collection {
  readonly run: string;
  readonly basis: PlanBasis;
  readonly units: { readonly planned: number; readonly done: number };
  readonly accounts: number;
  /** Ascending. */
  readonly regions: readonly string[];
  /** One row for each planned read; their states add up to the plan. */
  readonly ledger: readonly LedgerRow[];
  readonly checks: readonly CheckRow[];
  readonly findings: readonly FoundResource[];
  readonly inventory: readonly InventoryRow[];
  readonly utilisation: readonly UtilisationRow[];
  /** What each of AWS's advisors answered, in one order. */
  readonly advisors: readonly AdvisorAnswer[];
  /** What they recommend. */
  readonly advised: readonly AdvisedResource[];
  /** Instances that stand still: advice may be older than that. */
  readonly stopped: readonly StoppedResource[];
  readonly deadLetters: readonly DeadLetter[];
  readonly notPlanned: readonly NotPlanned[];
}

export interface StoppedResource {
  readonly account: string;
  readonly region: string;
  readonly resourceId: string;
  /** ISO instant; `null`: it stands still, since when is not known. */
  readonly since: string | null;
}

/** How one check ended in one place. */
export interface CheckRow {
  readonly check: string;
  readonly account: string;
  readonly region: string;
  readonly state: 'evaluated' | 'not-evaluated';
  readonly judged: number;
  readonly found: number;
  readonly undecided: readonly Undecided[];
  /** Reads it would have needed. */
  readonly missing: readonly string[];
  /** The check itself failed on what was read: our fault, in words safe to print. */
  readonly fault?: string;
}

export interface FoundResource {
  readonly check: string;
  readonly account: string;
  readonly region: string;
  readonly finding: Finding;
}

/** Where an inventory count comes from; `cannot-be-listed` and `not-read` carry no count. */
export type InventorySource =
  | 'resource-explorer'
  | 'tagging-api'
  | 'cloud-control'
  | 'cannot-be-listed'
  | 'not-read';

export interface InventoryRow {
  readonly account: string;
  readonly region: string;
  /** Catalogue id; `null` where the catalogue does not know the type. */
  readonly service: string | null;
  /** CloudFormation type where there is one, else the service's own `service:type`. Untrusted. */
  readonly resourceType: string;
  /** `null`: not counted, see `source` and `reason`. */
  readonly resources: number | null;
  readonly source: InventorySource;
  readonly reason: string | null;
}

/** How much one service's resources in one place are used; from CloudWatch. */
export interface UtilisationRow {
  readonly account: string;
  readonly region: string;
  readonly service: string;
  readonly namespace: string;
  readonly metricName: string;
  readonly statistic: string;
  /** Days of the look-back. */
  readonly days: number;
  /** Resources with at least one datapoint. */
  readonly resources: number;
  /** Over the resources: of their own statistic over the look-back; `null` where no resource has a datapoint. */
  readonly average: number | null;
  readonly maximum: number | null;
  /** Resources whose every datapoint is zero. Those without any are not counted here. */
  readonly allZero: number;
  /** Resources that were not measured: more than are asked for, or an answer that stayed incomplete. Never counted as unused. */
  readonly notMeasured: number;
  readonly unit: string | null;
}

/** A unit that will not be tried again unless somebody asks (`reprocess`). */
export interface DeadLetter {
  readonly unit: string;
  readonly account: string;
  readonly region: string;
  readonly serviceGroup: string;
  readonly attempts: number;
  readonly errorClass: string;
  readonly message: string;
  readonly poison: boolean;
}
