import type { ChargeKind, CostMetric } from './charge.ts';
import type { Decimal } from './decimal.ts';
import type { Money } from './money.ts';
import type { Period } from './period.ts';

/** What charges can be grouped by: FOCUS 1.2 columns (camelCased), AWS's usage type and operation, tags and cost categories by key. */
export type Dimension =
  | 'day'
  | 'month'
  | 'billingAccountId'
  | 'subAccountId'
  | 'serviceName'
  | 'serviceCategory'
  | 'regionId'
  | 'providerName'
  | 'invoiceId'
  | 'chargeCategory'
  | 'chargeKind'
  | 'lineItemType'
  | 'pricingCategory'
  | 'pricingUnit'
  | 'usageType'
  | 'operation'
  | 'resourceId'
  /** `true` or `false`: whether a charge names a resource, whichever. */
  | 'hasResource'
  | 'commitmentDiscountId'
  | 'commitmentDiscountStatus'
  | `tag:${string}`
  | `costCategory:${string}`;

/** Sums over the charges of one group. `null` is unknown (no charge of the group has a value), never zero. */
export interface CostCell extends Readonly<Record<CostMetric, Money | null>> {
  readonly currency: string;
  /** Charge rows of the source in this group; 0 for sources that do not tell (Cost Explorer). */
  readonly rows: number;
  /** Charges whose value is missing, by metric (the unused part of a commitment counts, though it is no row): a sum beside a count above 0 is a sum of what is known. */
  readonly unknownRows: Readonly<Record<CostMetric, number>>;
  /** consumedQuantity of rows that count (not negations, fees, discounts); `null` where unknown or of mixed units. */
  readonly quantity: Decimal | null;
}

/** One group: its keys (the empty text where the charge has none) beside its sums. */
export type CubeRow<D extends Dimension = Dimension> = Readonly<Record<D, string>> & CostCell;

/** Charges grouped by some dimensions (and always by currency), in ascending order of currency and keys. */
export interface Cube<D extends Dimension = Dimension> {
  readonly dimensions: readonly D[];
  readonly period: Period;
  readonly rows: readonly CubeRow<D>[];
}

/** A question to a {@link CostSource}. Charges belong to the day of their chargePeriodStart. */
export interface CubeQuery<D extends Dimension = Dimension> {
  /** What plan and ledger call it, e.g. `daily by service`. */
  readonly name: string;
  readonly dimensions: readonly D[];
  readonly period: Period;
  /** Absent: every kind. */
  readonly chargeKinds?: readonly ChargeKind[];
  /** As the AWS API names them; the bill may hold an id as the end of an ARN. Absent: whatever the resource. */
  readonly resourceIds?: readonly string[];
}

/** Two periods side by side, so that one group is never "new" only because a list was cut. */
export interface ChangeQuery<D extends Dimension = Dimension> {
  readonly name: string;
  readonly dimensions: readonly D[];
  readonly now: Period;
  readonly before: Period;
  readonly chargeKinds?: readonly ChargeKind[];
  /** How many groups to keep, per currency, by |effectiveCost now − before|. */
  readonly limit: number;
}

export interface ChangeRow<D extends Dimension = Dimension> {
  /** `null`: everything beyond the limit, summed. */
  readonly key: Readonly<Record<D, string>> | null;
  readonly currency: string;
  /** `null`: no charge in that period. */
  readonly now: CostCell | null;
  readonly before: CostCell | null;
  /** Groups in this row: 1, or how many the remainder holds. */
  readonly groups: number;
}

export interface ChangeCube<D extends Dimension = Dimension> {
  readonly dimensions: readonly D[];
  readonly now: Period;
  readonly before: Period;
  readonly rows: readonly ChangeRow<D>[];
}
