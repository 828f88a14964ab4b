import type { Config } from '../config/config.ts';
import type { Anomaly } from '../core/anomaly.ts';
import type { AnyCheck } from '../core/any-check.ts';
import type { BillLines } from '../core/charge-line.ts';
import type { CheckRow } from '../core/collection.ts';
import type { Known } from '../core/known.ts';
import type { Day, Month } from '../core/period.ts';
import type { Exemption, PricedProposal, Recommendation } from '../core/recommendation.ts';
import type { TenantAccount } from '../core/tenant.ts';
import type { LivedParts } from '../report/assemble-report.ts';
import type { Decisions, Life } from '../report/living/life.ts';
import type { BillRead, OwnerSpend, UsageDays } from './read-the-bill.ts';

/** What is known of recommendations beside themselves. */
export interface LivingInputs {
  /** With the exemptions that people decided on issues. */
  readonly config: LivingConfig;
  /** What people took on issues. */
  readonly decisions: Decisions;
  /** ISO instant at which the run looked. */
  readonly at: string;
  /** Histories up to this run; `null`: nothing remembers them. */
  readonly before: readonly Life[] | null;
  /** Accounts of the tenant; `null`: which they are is not known. */
  readonly accounts: readonly TenantAccount[] | null;
  readonly lines: BillLines;
  readonly ownerSpend: Known<OwnerSpend>;
  readonly billTags: BillRead['billTags'];
  readonly currencies: readonly string[];
  readonly usageDays: Known<UsageDays>;
  /** Unusual days of as long as what was done is measured, in one currency; none where the bill tells no days. */
  readonly anomaliesOf: (currency: string) => readonly Anomaly[];
  /** Whether a month is invoiced. */
  readonly isFinal: (month: Month) => boolean;
}

/** As configured, with the exemptions of issues. */
export interface LivingConfig extends Pick<Config, 'owners' | 'accepted' | 'checks'> {
  readonly exemptions: readonly Exemption[];
}

export interface LivedWith {
  readonly recommendations: readonly Recommendation[];
  readonly living: LivedParts;
}

export interface ProposalsOfRun {
  readonly tenant: string;
  readonly asOf: Day;
  readonly checks: readonly AnyCheck[];
  readonly fingerprintKey: Uint8Array<ArrayBuffer>;
  readonly firstSeen: ReadonlyMap<string, Day>;
  readonly proposals: readonly PricedProposal[];
  /** How all checks ended. */
  readonly rows: readonly CheckRow[];
}
