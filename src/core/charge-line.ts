import type { CubeRow } from './cube.ts';
import type { Known } from './known.ts';
import type { Day, Period } from './period.ts';
import { bareUsageType } from './region-prefix.ts';

/** What tells the price of usage apart. */
export const USAGE_DIMENSIONS = [
  'billingAccountId',
  'subAccountId',
  'regionId',
  'serviceName',
  'usageType',
  'operation',
  'pricingUnit',
  'pricingCategory',
  'commitmentDiscountStatus',
] as const;

export type UsageDimension = (typeof USAGE_DIMENSIONS)[number];

/** What is told of a line beside its sums; absent where the source does not tell. */
export interface LineFacts {
  /** Different prices (SKU and tier) among its charges: above 1 the sums hold several rates. */
  readonly prices?: number;
  /** First and last day of the period on which it was charged. */
  readonly firstDay?: Day;
  readonly lastDay?: Day;
}

/** Usage of a whole period that was charged alike. Keys a source does not tell are the empty text. */
export type UsageLine = CubeRow<UsageDimension> & LineFacts;

/** The same of one resource; the empty resource id is usage of no resource, or of a source that does not tell. */
export type ChargeLine = CubeRow<UsageDimension | 'resourceId'> & LineFacts;

/** What commitments could take over, and what they covered or left unused. */
export const COMMITMENT_DIMENSIONS = [
  'day',
  'billingAccountId',
  'serviceName',
  'regionId',
  'usageType',
  'operation',
  'pricingCategory',
  'commitmentDiscountStatus',
  'commitmentDiscountId',
] as const;

export type CommitmentDay = CubeRow<(typeof COMMITMENT_DIMENSIONS)[number]>;

/** Which lines are asked for. */
export interface LineQuery {
  readonly period: Period;
  /** Patterns, see {@link matchesUsageType}: usage of these is told by resource. */
  readonly usageTypes: readonly string[];
  /** As the AWS API names them: all usage of these is told. Bills may hold an id as the end of an ARN. */
  readonly resourceIds: readonly string[];
}

/** The slice of the bill that checks judge and savings are priced with. Usage kinds only. */
export interface BillLines {
  /** The last 30 complete days, or as many as the bill has. */
  readonly period: Period;
  readonly days: number;
  /** All usage, without resources. */
  readonly usage: Known<readonly UsageLine[]>;
  /** Usage by resource, of the resources and usage types that were asked for. */
  readonly resources: Known<readonly ChargeLine[]>;
  /** By day: usage types that commitments cover or may cover, and what of commitments was not used. */
  readonly commitmentDays: Known<readonly CommitmentDay[]>;
}

/**
 * Whether a usage type, with or without the region's prefix, is one of the patterns: exact, `EBS:Volume*` for all that begin
 * so, `*-Bytes` for all that end so.
 */
export function matchesUsageType(usageType: string, patterns: readonly string[]): boolean {
  const bare = bareUsageType(usageType);
  return patterns.some((pattern) => {
    if (pattern.endsWith('*')) return bare.startsWith(pattern.slice(0, -1));
    return pattern.startsWith('*') ? bare.endsWith(pattern.slice(1)) : bare === pattern;
  });
}

/** Whether a resource of the bill is the one that the API names: the same text, or an ARN that ends with it. */
export function isResource(billed: string, resourceId: string): boolean {
  if (billed === resourceId) return true;
  if (resourceId === '' || !billed.startsWith('arn:') || !billed.endsWith(resourceId)) return false;
  const before = billed.at(-resourceId.length - 1);
  return before === '/' || before === ':';
}
