import type { Calendar, ComparedPeriods } from './calendar.ts';
import type { BillHead, Commitment, SourceUsage, TagKeyUse } from './cost-source.ts';
import type { ChangeCube, CostCell, Cube } from './cube.ts';
import type { DataQualityItem, InvariantResult } from './data-quality.ts';
import type { Known } from './known.ts';
import type { Money } from './money.ts';
import type { Period } from './period.ts';

export type BreakdownDimension =
  | 'day'
  | 'providerName'
  | 'serviceName'
  | 'serviceCategory'
  | 'subAccountId'
  | 'regionId'
  | 'chargeCategory'
  | 'chargeKind'
  | 'lineItemType'
  | 'invoiceId';

/** One group of a breakdown; `key` is the empty text where the charges have no value. */
export interface BreakdownGroup extends CostCell {
  readonly key: string;
}

/** The dimensions in which one change is explained down to quantity and price. */
export type DetailDimension =
  | 'serviceName'
  | 'subAccountId'
  | 'regionId'
  | 'usageType'
  | 'operation'
  | 'pricingCategory'
  | 'pricingUnit'
  | 'chargeKind';

/** Both sides of one comparison, as detailed as the source knows them. */
export interface BillComparison {
  readonly periods: ComparedPeriods;
  readonly detail: Known<{ readonly now: Cube<DetailDimension>; readonly before: Cube<DetailDimension> }>;
  readonly byServiceAccount: Known<{
    readonly now: Cube<'serviceName' | 'subAccountId'>;
    readonly before: Cube<'serviceName' | 'subAccountId'>;
  }>;
  readonly byServiceUsageType: Known<{
    readonly now: Cube<'serviceName' | 'usageType'>;
    readonly before: Cube<'serviceName' | 'usageType'>;
  }>;
  readonly byServiceRegion: Known<{
    readonly now: Cube<'serviceName' | 'regionId'>;
    readonly before: Cube<'serviceName' | 'regionId'>;
  }>;
  readonly resources: Known<ChangeCube<'resourceId' | 'serviceName' | 'subAccountId'>>;
}

/** The charges of one period by the values of one tag key or cost category. */
export interface TagUse {
  readonly key: `tag:${string}` | `costCategory:${string}`;
  readonly period: 'current' | 'lastFullMonth';
  readonly days: Period;
  readonly groups: Known<readonly TagUseGroup[]>;
}

export interface TagUseGroup extends CostCell {
  /** Value of the tag or category; the empty text where the charges have none. Untrusted. */
  readonly value: string;
  readonly subAccountId: string;
  readonly serviceName: string;
  readonly chargeKind: string;
  /** Whether the charges name a resource; `null`: the source does not tell. */
  readonly hasResource: boolean | null;
}

/** What Cost Explorer says some days cost in all, where it was read beside an export. */
export interface CrossCheck {
  readonly period: Period;
  /** NetUnblendedCost, one amount a currency. */
  readonly billedCost: readonly Money[];
}

/** The slice of the bill one run works on: every cube the analysis needs, asked once. `dailyBy…` reach back over all history read. */
export interface Bill {
  readonly head: BillHead;
  readonly calendar: Calendar;
  readonly totals: readonly CostCell[];
  /** Over the whole span. */
  readonly breakdowns: Readonly<Record<BreakdownDimension, Known<readonly BreakdownGroup[]>>>;
  readonly dailyByService: Known<Cube<'day' | 'serviceName' | 'chargeKind'>>;
  /** Usage kinds only, as the next two: what is not usage is told by service and month. */
  readonly dailyByAccount: Known<Cube<'day' | 'subAccountId'>>;
  readonly dailyByRegion: Known<Cube<'day' | 'regionId'>>;
  /** Over the anomaly window. */
  readonly dailyByServiceAccount: Known<Cube<'day' | 'serviceName' | 'subAccountId'>>;
  readonly monthly: Known<Cube<'month' | 'serviceName' | 'chargeKind'>>;
  /** What discounts in lines of their own are told with: each payer has its own. */
  readonly monthlyByPayer: Known<Cube<'month' | 'billingAccountId' | 'serviceName' | 'chargeKind'>>;
  /** Used, unused and eligible usage by month: what coverage and effective savings rate are computed from. */
  readonly monthlyByPricing: Known<
    Cube<'month' | 'pricingCategory' | 'commitmentDiscountStatus' | 'chargeKind'>
  >;
  readonly comparisons: readonly BillComparison[];
  readonly tags: readonly TagUse[];
  readonly tagKeys: Known<readonly TagKeyUse[]>;
  readonly commitments: Known<readonly Commitment[]>;
  readonly crossCheck: Known<CrossCheck>;
  readonly quality: readonly DataQualityItem[];
  readonly invariants: readonly InvariantResult[];
  readonly usage: SourceUsage;
}
