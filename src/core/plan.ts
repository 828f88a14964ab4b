import type { SourceUsage } from './cost-source.ts';
import type { Gap } from './known.ts';
import type { Day, Period } from './period.ts';
import type { RunKeyParts } from './run.ts';
import type { TenantAccount } from './tenant.ts';
import type { Batch, Unit } from './unit.ts';

/** What one run will look at; stored once, create-if-absent, and never changed. */
export interface Plan {
  readonly schemaVersion: 1;
  /** Hash of `key`: names the run in the store and on the command line. */
  readonly run: string;
  readonly key: RunKeyParts;
  readonly tenant: string;
  readonly asOf: Day;
  /** ISO instant the plan was made: the `now` of every check. */
  readonly now: string;
  readonly accounts: readonly TenantAccount[];
  readonly basis: PlanBasis;
  /** The days whose charges decided; `null` for the fallback. */
  readonly presence: Period | null;
  readonly units: readonly Unit[];
  readonly batches: readonly Batch[];
  /**
   * What would be read in accounts there is no way into, because the tenant names no `accountRole`: never done, and in
   * the ledger as skipped. Absent: no such account.
   */
  readonly unreachable?: readonly Unit[];
  /** Charges that lead to no unit, with the reason; nothing is dropped silently. */
  readonly notPlanned: readonly NotPlanned[];
  /** Which `analysis` was asked: `costs` plans no unit, `recommendations` reads no more of the bill than it must. */
  readonly analysis: Analysis;
  /** Catalogue ids of the services that were asked for, ascending; `null` or absent: all. */
  readonly services?: readonly string[] | null;
  /** The run before this one, whose measured cost and report it continues. */
  readonly predecessor: string | null;
  /** Why there are no accounts, where that could not be found out or none is selected: then the verdict is "could not look". */
  readonly accountsGap?: Gap;
  /** What asking the bill cost. */
  readonly usage: SourceUsage | null;
}

/**
 * How the units were found: exact `triples` of an export, `pairs` of Cost Explorer, or `fallback`:
 * accounts × enabled regions × catalogue, because the bill could not be read.
 */
export type PlanBasis = 'triples' | 'pairs' | 'fallback';

export type Analysis = 'full' | 'costs' | 'recommendations';

export interface NotPlanned {
  /** Untrusted, as the bill names it; empty where the whole place was left out. */
  readonly serviceName: string;
  readonly account: string;
  /** Empty where the whole account was left out. */
  readonly region: string;
  readonly reason: NotPlannedReason;
}

/**
 * `tax`, `transfer`, `marketplace`: no service of AWS stands behind the name. `ended`: AWS has shut down the service that did.
 * `no-role`: there is no way into the account, since the tenant names no `accountRole`.
 */
export type NotPlannedReason =
  | 'not-in-catalogue'
  | 'tax'
  | 'transfer'
  | 'marketplace'
  | 'ended'
  | 'region-not-selected'
  | 'account-not-selected'
  | 'no-role'
  | 'not-asked';
