import { type CommitmentDay, matchesUsageType } from '../../core/charge-line.ts';
import { bareUsageType } from '../../core/region-prefix.ts';

/** What tells which commitments usage can be covered by. */
export type PoolUsage = Pick<
  CommitmentDay,
  'billingAccountId' | 'currency' | 'serviceName' | 'regionId' | 'usageType' | 'operation'
>;

/**
 * How far a commitment moves, within a payer and a currency: a Compute Savings Plan to all compute; any other plan within a
 * service, region and instance family; a reservation within the same and one engine or platform, to other sizes or not.
 */
export type PoolWidth = 'compute' | 'family' | 'sizes' | 'exact';

/** Compute Savings Plans cover these in every region. */
export const COMPUTE: readonly string[] = [
  'BoxUsage*',
  'DedicatedUsage*',
  'UnusedBox*',
  'Fargate-*',
  'Lambda-*',
];

export function isCompute({ usageType }: Pick<PoolUsage, 'usageType'>): boolean {
  return matchesUsageType(usageType, COMPUTE);
}

/** The pools usage would belong to, one a width. */
export function poolKeys(usage: PoolUsage): Readonly<Record<PoolWidth, string>> {
  const { billingAccountId, currency, serviceName, regionId, usageType, operation } = usage;
  const payer = [billingAccountId, currency];
  const place = [...payer, serviceName, regionId];
  const bare = bareUsageType(usageType);
  // `BoxUsage:m5.large` is of the family `BoxUsage:m5` of its region.
  const family = bare.replace(/\.[^.]*$/, '');
  return {
    compute: JSON.stringify(['compute', ...payer]),
    family: JSON.stringify(['family', ...place, family]),
    sizes: JSON.stringify(['sizes', ...place, family, operation]),
    exact: JSON.stringify(['exact', ...place, bare, operation]),
  };
}

export function keysOfPools(usage: PoolUsage): readonly string[] {
  const { compute, ...others } = poolKeys(usage);
  return [...Object.values(others), ...(isCompute(usage) ? [compute] : [])];
}
