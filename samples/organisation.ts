import type { CostMetric } from '../src/core/charge.ts';
import type { Day, Month } from '../src/core/period.ts';
import type { SampleCharge } from './charge.ts';
import type { PlantedResource } from './estate/planted.ts';

/** An invented organisation's bill, and what is true about it. */
export interface SampleOrganisation {
  readonly seed: number;
  readonly name: string;
  readonly asOf: Day;
  readonly dataThrough: string;
  /** Newest version of every month, by billing month and then by day. */
  readonly charges: readonly SampleCharge[];
  /** Rows beside them that repeat cost of machines by the containers on them: in the export, in no total, quantity or tag. */
  readonly splitCosts: readonly SampleCharge[];
  /** An older version of one month, which lies beside the newest in the export and must not be counted. */
  readonly superseded: { readonly month: Month; readonly charges: readonly SampleCharge[] };
  /** What it owns and what is wasted of it. */
  readonly estate: readonly PlantedResource[];
  readonly truth: SampleTruth;
}

/** Sums as exact decimal text; list and contracted cost on accrual basis, so without purchases of commitments. */
export interface SampleTotals extends Readonly<Record<CostMetric, string>> {
  readonly currency: string;
  readonly rows: number;
}

export interface SampleMonthTotals extends SampleTotals {
  readonly month: Month;
}

export interface SamplePlace {
  readonly serviceName: string;
  readonly subAccountId: string;
}

export interface SampleCommitmentMonth {
  readonly month: Month;
  /** Effective cost of covered usage, and of what was not used. */
  readonly used: string;
  readonly unused: string;
  /** Recurring fees and amortised upfront of the month's days: used + unused, on days the export holds. */
  readonly cost: string;
  /** What was invoiced for it. */
  readonly purchased: string;
}

export interface SampleCommitment {
  readonly id: string;
  readonly type: 'Savings Plan' | 'Reserved Instance';
  readonly description: string;
  readonly start: Day;
  readonly end: Day;
  /** Whether the first fee, upfront or not, and with it the beginning of the term, is in the data. */
  readonly purchaseInData: boolean;
  readonly months: readonly SampleCommitmentMonth[];
}

export interface SampleTagTruth {
  readonly key: string;
  /** Effective cost of usage with a resource id, over all months. */
  readonly taggable: string;
  /** Of it, without exactly this key. */
  readonly untagged: string;
}

/** What a correct reader must find; without the split-cost rows, where they are not named. Computed while the data was made, never by analysing it. */
export interface SampleTruth {
  /** By currency, most rows first. */
  readonly totals: readonly SampleTotals[];
  /** By month of the bill. */
  readonly byBillingMonth: readonly SampleMonthTotals[];
  /** By month of the first day of the charge; differs by the refunds. */
  readonly byChargeMonth: readonly SampleMonthTotals[];
  readonly byInvoice: readonly {
    readonly invoiceId: string;
    readonly currency: string;
    readonly billedCost: string;
  }[];
  readonly spike: SamplePlace & {
    readonly days: readonly Day[];
    readonly usageType: string;
    readonly impact: string;
  };
  /** Grows by `dailySlope` USD of effective cost every day from `since` on. */
  readonly leak: SamplePlace & {
    readonly since: Day;
    readonly usageType: string;
    readonly dailySlope: string;
  };
  readonly newService: SamplePlace & { readonly since: Day };
  readonly endedService: SamplePlace & { readonly lastDay: Day };
  readonly forgottenRegion: { readonly regionId: string; readonly subAccountId: string };
  /** Id of the commitment that ends within 60 days of `asOf`. */
  readonly expiringCommitment: { readonly id: string; readonly end: Day };
  readonly endedCredit: {
    readonly lastMonth: Month;
    readonly description: string;
    readonly monthlyAmount: string;
  };
  readonly commitments: readonly SampleCommitment[];
  /** Misspelt tag keys, with the right one and what they stand on. */
  readonly misspeltTagKeys: readonly {
    readonly key: string;
    readonly canonical: string;
    readonly rows: number;
    readonly effectiveCost: string;
  }[];
  readonly tags: readonly SampleTagTruth[];
  /** What the split-cost rows hold, by operation: as much as the machines below cost in the same days. */
  readonly splitCosts: readonly {
    readonly operation: string;
    readonly subAccountId: string;
    readonly since: Day;
    readonly rows: number;
    readonly effectiveCost: string;
  }[];
  readonly support: { readonly lastPosted: Month; readonly notYetPosted: Month };
  readonly openMonth: Month;
  /** Totals of the older and of the newest version. */
  readonly restated: {
    readonly month: Month;
    readonly before: readonly SampleTotals[];
    readonly after: readonly SampleTotals[];
  };
}
