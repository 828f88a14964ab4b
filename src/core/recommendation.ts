import type { Decimal } from './decimal.ts';
import type { Money } from './money.ts';
import type { Period } from './period.ts';

/** Cost Optimization Hub's words for what to do. */
export type ActionType =
  | 'Rightsize'
  | 'Stop'
  | 'Delete'
  | 'Upgrade'
  | 'ScaleIn'
  | 'MigrateToGraviton'
  | 'PurchaseSavingsPlans'
  | 'PurchaseReservedInstances'
  | 'Schedule'
  | 'ChangeStorageClass'
  | 'Configure';

/** What a recommendation is about; stable while the action changes, so part of its identity. */
export type ActionFamily = 'idle' | 'rightsize' | 'modernise' | 'schedule' | 'storage' | 'rate' | 'hygiene';

export type ImplementationEffort = 'VeryLow' | 'Low' | 'Medium' | 'High' | 'VeryHigh';

/** Where a saving's amount comes from, best first. */
export type SavingBasis = 'bill' | 'bill-rate' | 'list-price' | 'aws-estimate';

/** An amount a month at 730 hours; never mixed with {@link YearlyMoney}. */
export interface MonthlyMoney extends Money {
  readonly per: 'month';
}

export interface YearlyMoney extends Money {
  readonly per: 'year';
}

/** The bill without the action minus the bill with it, on usage cost before tax and credits. */
export interface Saving {
  readonly net: MonthlyMoney;
  readonly gross: MonthlyMoney;
  readonly low: MonthlyMoney;
  readonly high: MonthlyMoney;
  readonly currency: string;
  readonly basis: SavingBasis;
  /** Export column, SKU and date, or AWS operation the amount was read from. */
  readonly source: string;
  readonly period: Period;
  readonly formula: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly oneOffCost: Money | null;
}

/** The charge lines a finding would change; `report/` turns claims into amounts. */
export interface ChargeClaim {
  /** As the AWS API names it; bills may hold it as the end of an ARN. */
  readonly resourceId: string;
  /** Without the region's prefix: `EBS:VolumeUsage.gp2` stands for `USE2-EBS:VolumeUsage.gp2` as well. */
  readonly usageType: string;
  /** `null`: whatever the operation. */
  readonly operation: string | null;
  /** Units of the usage type in a month of 730 hours. */
  readonly quantityNow: Decimal;
  readonly quantityAfter: Decimal;
}

/** What a check found about one resource. Never priced by the check. */
export interface Finding {
  readonly resourceId: string;
  /** One sentence of evidence with the figures that were measured. */
  readonly evidence: string;
  readonly claims: readonly ChargeClaim[];
}

/** HMAC(store key; tenant, account, region, stable resource or workload group, action family). */
export type Fingerprint = string & { readonly __fingerprint: unique symbol };

export type RecommendationState = 'new' | 'open' | 'accepted' | 'done' | 'measured' | 'exempt' | 'gone';

export interface Recommendation {
  readonly fingerprint: Fingerprint;
  readonly check: string;
  readonly actionType: ActionType;
  readonly actionFamily: ActionFamily;
  readonly account: string;
  readonly region: string;
  readonly serviceName: string;
  readonly resourceId: string;
  readonly evidence: string;
  /** `null`: no price could be had; the recommendation stands without an amount. */
  readonly saving: Saving | null;
  readonly implementationEffort: ImplementationEffort;
  readonly restartNeeded: boolean;
  readonly rollbackPossible: boolean;
  readonly owner: string | null;
  readonly state: RecommendationState;
  readonly firstSeen: string;
}

/** A human decision not to act, kept as code. */
export interface Exemption {
  readonly match: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly ticket?: string;
}
