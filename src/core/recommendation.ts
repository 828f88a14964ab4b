import type { Decimal } from './decimal.ts';
import type { Money } from './money.ts';
import type { Period } from './period.ts';
import type { Tags } from './tags.ts';

/** Every {@link ActionType}. */
export const ACTION_TYPES = [
  'Rightsize',
  'Stop',
  'Delete',
  'Upgrade',
  'ScaleIn',
  'MigrateToGraviton',
  'PurchaseSavingsPlans',
  'PurchaseReservedInstances',
  'Schedule',
  'ChangeStorageClass',
  'Configure',
] as const;

/** Cost Optimization Hub's words for what to do. */
export type ActionType = (typeof ACTION_TYPES)[number];

/** Every {@link ActionFamily}. */
export const ACTION_FAMILIES = [
  'idle',
  'rightsize',
  'modernise',
  'schedule',
  'storage',
  'rate',
  'hygiene',
] as const;

/** What a recommendation is about; stable while the action changes, so part of its identity. */
export type ActionFamily = (typeof ACTION_FAMILIES)[number];

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
  /** The same in the days of `period`, before it was scaled to a month; absent where it is not of lines of the bill, or not chosen. */
  readonly periodAmount?: Money;
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

/** A charge line a finding would change; `report/` turns claims into amounts. */
export type ChargeClaim = QuantityClaim | LineClaim;

/** So much of one usage type now and after: can be priced with the customer's own rate or the list price. */
export interface QuantityClaim {
  /** As the AWS API names it; bills may hold it as the end of an ARN. */
  readonly resourceId: string;
  /** Without the region's prefix: `EBS:VolumeUsage.gp2` stands for `USE2-EBS:VolumeUsage.gp2` as well. */
  readonly usageType: string;
  /** `null`: whatever the operation. */
  readonly operation: string | null;
  /** Units of the usage type in a month of 730 hours. */
  readonly quantityNow: Decimal;
  readonly quantityAfter: Decimal;
  /** AWS's price list of the usage type, e.g. `AmazonEC2`, where it is not the one of the check's service. */
  readonly serviceCode?: string;
}

/** A share of what is billed for the resource, whatever the quantity: can only be priced from its own lines in the bill. */
export interface LineClaim {
  readonly resourceId: string;
  /** Patterns as a bill check has them; empty: all usage of the resource. */
  readonly usageTypes: readonly string[];
  /** Share of the amount that stays, 0 to less than 1. */
  readonly remains: Decimal;
}

/** What a check found about one resource. Never priced by the check. */
export interface Finding {
  readonly resourceId: string;
  /** One sentence of evidence with the figures that were measured. */
  readonly evidence: string;
  /** Empty: there is no amount, and why is in the check's guide. */
  readonly claims: readonly ChargeClaim[];
  /** Name of the group that makes and replaces such resources (Auto Scaling group, node group, cluster): what stays while ids churn. */
  readonly workloadGroup?: string;
  /** Tags of the resource as read with it, for the rules of ownership. */
  readonly tags?: Tags;
  /** What the action costs once, e.g. a snapshot before deleting: usage that is bought. */
  readonly oneOff?: readonly QuantityClaim[];
}

/** HMAC(store key; tenant, account, region, stable resource or workload group, action family). */
export type Fingerprint = string & { readonly __fingerprint: unique symbol };

export const RECOMMENDATION_STATES = [
  'new',
  'open',
  'accepted',
  'done',
  'measured',
  'exempt',
  'gone',
] as const;

export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

/** Why a recommendation stands without an amount. */
export type NoAmountReason =
  /** The check claims nothing: what it is about costs nothing by itself, or how much, nobody can tell. */
  | 'hygiene'
  /** The bill has no line of the resource, and neither the customer's rate nor a list price is known. */
  | 'no-price'
  /** The bill does not tell, and the price list was denied, or did not answer. */
  | 'price-not-read'
  /** The bill does not tell, and more prices were wanted than one run asks for. */
  | 'price-not-asked'
  /** No bill could be read and no list price is known. */
  | 'no-bill'
  /** All of its usage is covered by commitments with nothing else to take them over. */
  | 'covered'
  /** Free tier or a free allowance: nothing is charged. */
  | 'free'
  /** The bill has lines of it, and they ended before the last days that were read. */
  | 'ended'
  /** What takes its place costs as much or more. */
  | 'no-saving';

/** What AWS itself says of the same resource and action family; never added to our amounts. */
export interface Advice {
  /** Dataset of the advisor, e.g. `advisors/cost-optimization-hub`. */
  readonly advisor: string;
  /** As AWS writes it. Untrusted. */
  readonly actionType: string;
  /** What to change it to, in AWS's words; `null` where it does not tell. Untrusted. */
  readonly target: string | null;
  /** As AWS returned it, whatever it counts in: see `estimationMode`. `null`: AWS gives no amount. */
  readonly estimatedMonthlySavings: Money | null;
  /** As AWS returned it: never computed from costs and savings, whose meanings differ. */
  readonly estimatedSavingsPercentage: number | null;
  /** `BeforeDiscounts` or `AfterDiscounts`; `null`: not told. */
  readonly estimationMode: string | null;
  readonly lookBackDays: number | null;
  /** ISO instant. */
  readonly refreshedAt: string | null;
}

/** AWS's amount and ours differ by more than 20 % and 50 USD. */
export interface Disagreement {
  readonly advisor: string;
  readonly theirs: Money;
  readonly ours: Money;
  /** What may explain it. */
  readonly reasons: readonly DisagreementReason[];
}

export type DisagreementReason =
  | 'discount-mode'
  | 'look-back'
  | 'covered-hours'
  | 'price-date'
  | 'currency'
  | 'stopped-since'
  | 'unknown';

/** One thing to do on one resource before anything is known about money. */
export interface Proposal {
  readonly check: string;
  readonly actionType: ActionType;
  readonly actionFamily: ActionFamily;
  readonly account: string;
  readonly region: string;
  /** Catalogue id. */
  readonly service: string;
  readonly resourceId: string;
  readonly workloadGroup: string | null;
  readonly evidence: string;
  readonly claims: readonly ChargeClaim[];
  readonly oneOff: readonly QuantityClaim[];
  readonly tags: Tags | null;
  readonly implementationEffort: ImplementationEffort;
  readonly restartNeeded: boolean;
  readonly rollbackPossible: boolean;
  /** The Hub's first, then Compute Optimizer's. */
  readonly advice: readonly Advice[];
}

/** A proposal with its amount, and what becomes of it beside the others. */
export interface PricedProposal extends Proposal {
  /** What can be had beside all others that were chosen; `null`: see `noAmount`. */
  readonly saving: Saving | null;
  readonly noAmount: NoAmountReason | null;
  /** `true`: another action on the same charges was chosen, and this is what it would bring in its place. */
  readonly alternative: boolean;
  readonly disagreement: Disagreement | null;
}

/** Who is to act, by the first rule of `owners:` that matches. Handles are of GitHub, without `@`. */
export interface Owner {
  readonly team: string;
  readonly handles: readonly string[];
  readonly labels: readonly string[];
  readonly slackChannel: string | null;
  /** The repository its issues are opened in, `owner/name`; `null`: this one. */
  readonly repository: string | null;
}

/** Why a recommendation stands where it stands: points of each part, and their sum from 0 to 100. */
export interface Priority {
  readonly score: number;
  readonly saving: number;
  readonly effort: number;
  readonly risk: number;
  readonly confidence: number;
  /** Little effort, no restart, can be undone, and worth something. */
  readonly quickWin: boolean;
}

export interface Recommendation extends Omit<PricedProposal, 'claims' | 'oneOff' | 'tags' | 'service'> {
  readonly fingerprint: Fingerprint;
  readonly serviceName: string;
  /** `null`: no rule matches. */
  readonly owner: Owner | null;
  readonly state: RecommendationState;
  /** The exemption in force; such a recommendation is counted apart. */
  readonly exemption: Exemption | null;
  /** Who took it, where the configuration says so. */
  readonly acceptance?: Acceptance;
  readonly priority: Priority;
  readonly firstSeen: string;
}

/** A human decision not to act, kept as code. */
export interface Exemption {
  readonly match: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly ticket?: string;
  /** Decided on an issue; absent: in the configuration. */
  readonly origin?: 'issue';
}

/** A human decision to act, kept as code. */
export interface Acceptance {
  readonly match: Readonly<Record<string, string>>;
  readonly owner: string;
  /** From this day on it counts. */
  readonly date: string;
  readonly ticket?: string;
}
