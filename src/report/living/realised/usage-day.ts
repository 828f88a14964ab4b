import type { CubeRow } from '../../../core/cube.ts';

/** What one question to a source of cost has to tell, for resources by name: usage kinds only. */
export const USAGE_DAY_DIMENSIONS = [
  'day',
  'subAccountId',
  'resourceId',
  'usageType',
  'operation',
  'pricingUnit',
] as const;

/** What one resource used on one day, of one usage type. */
export type UsageDay = CubeRow<(typeof USAGE_DAY_DIMENSIONS)[number]>;

/** What tells the price of usage of one resource apart. */
export function priceKeyOf({ usageType, operation, pricingUnit }: UsageDay): string {
  return JSON.stringify([usageType, operation, pricingUnit]);
}

/** Whether anything was charged or used; a day without a charge may still have a row. */
export function isCharged({ contractedCost, effectiveCost, quantity }: UsageDay): boolean {
  return [contractedCost?.amount, effectiveCost?.amount, quantity].some((each) => each && each.units !== 0n);
}
