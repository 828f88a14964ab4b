import { matchesUsageType, type UsageLine } from '../../core/charge-line.ts';
import { COVERABLE_USAGE_TYPES } from '../../core/coverable-usage.ts';
import type { Proposal } from '../../core/recommendation.ts';
import { bareUsageType, regionOfUsageType } from '../../core/region-prefix.ts';
import { isBilledAs } from './billed-as.ts';
import { COMPUTE } from './pool-keys.ts';
import type { PricingContext } from './pricing-context.ts';

/** What a kind of commitment covers (AWS's pages on Savings Plans and reservations). */
interface Covered {
  readonly services: readonly string[];
  readonly usageTypes: readonly string[];
}

const MACHINES: readonly string[] = ['BoxUsage*', 'DedicatedUsage*', 'UnusedBox*'];
const COMPUTE_PLAN: Covered = { services: ['ec2', 'ecs', 'eks', 'lambda'], usageTypes: COMPUTE };
const PLANS: readonly (readonly [name: RegExp, covers: Covered])[] = [
  [/ec2 ?instance/i, { services: ['ec2'], usageTypes: MACHINES }],
  [/sagemaker/i, { services: ['sagemaker'], usageTypes: COVERABLE_USAGE_TYPES }],
  [
    /database/i,
    {
      services: ['rds', 'aurora', 'dynamodb', 'elasticache', 'documentdb', 'neptune', 'dms'],
      usageTypes: COVERABLE_USAGE_TYPES,
    },
  ],
];

/** As advisors name what to buy: `Ec2InstanceSavingsPlans m5`, `RdsReservedInstances db.m5.large`. */
const FAMILY = / (?:[a-z]+\.)?([a-z]+\d[a-z0-9-]*)(?:\.[a-z0-9.-]+)?$/;

type Tells = (line: UsageLine) => boolean;

/**
 * Which usage advice to buy is about: on demand, of the services and usage types that the commitment covers, in its region,
 * instance family, payer and currency, so far as the advice names them. A plan of no known kind is taken for a Compute one.
 */
export function purchaseScope(
  purchase: Proposal,
  currency: string,
  { servicesOf, lines: { usage } }: PricingContext,
): Tells {
  const { region, account } = purchase;
  const { services, usageTypes } = coveredBy(purchase);
  const family = FAMILY.exec(purchase.resourceId)?.[1];
  const own = (usage.known ? usage.value : []).filter(
    (line) => line.billingAccountId === account || line.subAccountId === account,
  );
  const payers = new Set(own.map(({ billingAccountId }) => billingAccountId));
  return (line) =>
    line.currency === currency &&
    line.pricingCategory === 'Standard' &&
    line.commitmentDiscountStatus === '' &&
    matchesUsageType(line.usageType, usageTypes) &&
    services.some((service) => isBilledAs(line.serviceName, { service }, servicesOf)) &&
    (payers.size === 0 || payers.has(line.billingAccountId)) &&
    (region === '' || region === 'global' || regionOf(line) === region) &&
    (family === undefined || isOfFamily(line, family));
}

function coveredBy({ actionType, service, resourceId }: Proposal): Covered {
  if (actionType === 'PurchaseSavingsPlans') {
    return PLANS.find(([name]) => name.test(resourceId))?.[1] ?? COMPUTE_PLAN;
  }
  return { services: [service], usageTypes: COVERABLE_USAGE_TYPES };
}

function regionOf({ regionId, usageType }: UsageLine): string {
  return regionId === '' ? regionOfUsageType(usageType) : regionId;
}

/** `BoxUsage:m5.large` and `InstanceUsage:db.m5.large` are of `m5`. */
function isOfFamily({ usageType }: UsageLine, family: string): boolean {
  return bareUsageType(usageType)
    .split(/[:.]/)
    .some((part) => part === family);
}
