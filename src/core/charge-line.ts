import type { CubeRow } from './cube.ts';
import type { Known } from './known.ts';
import type { Period } from './period.ts';

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

/** Usage of a whole period that was charged alike. Keys a source does not tell are the empty text. */
export type UsageLine = CubeRow<UsageDimension>;

/** The same of one resource; the empty resource id is usage of no resource, or of a source that does not tell. */
export type ChargeLine = CubeRow<UsageDimension | 'resourceId'>;

/** The slice of the bill that checks judge and savings are priced with. Usage kinds only. */
export interface BillLines {
  /** The last 30 complete days, or as many as the bill has. */
  readonly period: Period;
  readonly days: number;
  /** All usage, without resources. */
  readonly usage: Known<readonly UsageLine[]>;
  /** Usage by resource, of the resources and usage types that were asked for. */
  readonly resources: Known<readonly ChargeLine[]>;
}

/** `USE2-EBS:VolumeUsage.gp2` and `EBS:VolumeUsage.gp2` are one usage type in two regions. */
export function bareUsageType(usageType: string): string {
  return usageType.replace(REGION_PREFIX, '');
}

/** AWS's short names of regions: `USE2-`, `APN1-`, `EU-` (Ireland), `UGW1-`, `CNN1-`; us-east-1 mostly has none. */
const REGION_PREFIX =
  /^(?:US[EW]\d|USW2LAX\d|AP[NSE]{1,2}\d|EU(?:[NSWC]{0,2}\d)?|CAN\d|CA[NW]\d|SAE\d|ME[CS]\d|AFS\d|ILC\d|MXC\d|UG[EW]\d|CN[NW]\d|EUSC\d)-/;
