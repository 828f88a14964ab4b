import type { SampleAccount } from './accounts.ts';
import type { SampleSubject } from './charge.ts';
import type { UsageLine } from './lines.ts';
import type { CommitmentPlan } from './plans.ts';
import { hexText, randomFor } from './random.ts';
import { REGIONS, type SampleRegion } from './regions.ts';
import { SERVICES, type ServiceKey } from './services.ts';
import { tagsOf } from './tags.ts';

/** Columns every charge has; the makers below say what is different. */
export function plainSubject(
  account: SampleAccount,
  service: ServiceKey,
  region: SampleRegion | null,
): SampleSubject {
  const [serviceName, serviceCode, serviceCategory, serviceSubcategory] = SERVICES[service];
  return {
    availabilityZone: null,
    billingAccountId: account.payer.id,
    billingAccountName: account.payer.name,
    billingCurrency: account.payer.currency,
    chargeCategory: 'Usage',
    chargeClass: null,
    chargeDescription: '',
    chargeFrequency: 'Usage-Based',
    consumedUnit: null,
    invoiceIssuerName: account.payer.issuer,
    pricingCategory: 'Standard',
    pricingCurrency: 'USD',
    pricingUnit: null,
    providerName: 'AWS',
    publisherName: account.payer.issuer,
    regionId: region,
    regionName: region && REGIONS[region].name,
    resourceId: null,
    resourceName: null,
    resourceType: null,
    serviceCategory,
    serviceName,
    serviceSubcategory,
    skuId: null,
    skuMeter: null,
    skuPriceId: null,
    subAccountId: account.id,
    subAccountName: account.name,
    tags: {},
    operation: '',
    serviceCode,
    usageType: '',
    commitmentDiscountCategory: null,
    commitmentDiscountId: null,
    commitmentDiscountName: null,
    commitmentDiscountStatus: null,
    commitmentDiscountType: null,
    commitmentDiscountUnit: null,
  };
}

/** Usage of one line: at one tier's price, by one machine of a fleet, covered by a commitment or not. */
export function usageSubject(seed: number, line: UsageLine, tier: number, machine: number): SampleSubject {
  const { sku, account, region } = line;
  const resource = resourceOf(seed, line, machine);
  const skuId = skuIdOf(line);
  const prefix = sku.global ? '' : REGIONS[region].prefix;
  return {
    ...plainSubject(account, sku.service, sku.global ? null : region),
    availabilityZone:
      sku.resource === 'instance' || sku.resource === 'volume'
        ? `${region}${'abc'.charAt(machine % 3)}`
        : null,
    chargeDescription: `$${line.prices[tier]?.usd.units === 0 ? '0.00' : priceText(line, tier)} per ${sku.unit} of ${sku.usageType} in ${REGIONS[region].name}${sku.operation === 'RunInstances:0002' ? ' (Windows)' : ''}`,
    consumedUnit: sku.unit,
    pricingCategory: sku.usageType.startsWith('SpotUsage') ? 'Dynamic' : 'Standard',
    pricingUnit: sku.unit,
    resourceId: resource?.id ?? null,
    resourceName: resource && `${account.name}-${line.workload}-${machine + 1}`,
    resourceType: sku.resource === 'arn' ? null : (sku.resource ?? null),
    skuId,
    skuMeter: sku.usageType,
    skuPriceId: `${skuId}.JRTCKXETXF.${hexText(randomFor(0, `price:${line.sku.usageType}:${tier}`), 10).toUpperCase()}`,
    tags: resource ? tagsOf(seed, line, resource.id) : {},
    operation: sku.operation,
    usageType: `${prefix}${sku.usageType}`,
  };
}

/** Usage that a commitment paid for. */
export function coveredSubject(subject: SampleSubject, plan: CommitmentPlan): SampleSubject {
  return {
    ...subject,
    pricingCategory: 'Committed',
    ...commitmentColumns(plan),
    commitmentDiscountStatus: 'Used',
  };
}

/** The commitment itself: what is paid for it, and what of it nobody used. */
export function planSubject(plan: CommitmentPlan, owner: SampleAccount): SampleSubject {
  return {
    ...plainSubject(owner, plan.service, plan.region),
    chargeDescription: plan.description,
    resourceId: plan.id,
    resourceName: plan.description,
    operation: plan.operation,
    usageType: plan.usageType,
    pricingUnit: plan.type === 'Savings Plan' ? null : 'Hours',
    ...commitmentColumns(plan),
  };
}

function commitmentColumns(plan: CommitmentPlan) {
  return {
    commitmentDiscountCategory: plan.type === 'Savings Plan' ? 'Spend' : 'Usage',
    commitmentDiscountId: plan.id,
    commitmentDiscountName: plan.description,
    commitmentDiscountType: plan.type,
    commitmentDiscountUnit: plan.type === 'Savings Plan' ? 'USD' : 'Hours',
  } as const;
}

function resourceOf(seed: number, line: UsageLine, machine: number): { readonly id: string } | null {
  const { resource, service } = line.sku;
  const random = randomFor(seed, `resource:${line.label}:${machine}`);
  if (line.resourceId !== undefined) return { id: line.resourceId };
  if (!resource) return null;
  if (resource === 'instance') return { id: `i-0${hexText(random, 16)}` };
  if (resource === 'volume') return { id: `vol-0${hexText(random, 16)}` };
  if (resource === 'bucket') return { id: `${line.account.name}-${line.workload}-${line.region}` };
  const { of } = line.sku;
  const kind = of ?? (line.sku.operation.toLowerCase().replaceAll(/[^a-z]/g, '') || 'resource');
  const name =
    of === undefined ? random : randomFor(seed, `resource:${line.account.id}/${line.region}/${of}`);
  return {
    id: `arn:aws:${service}:${line.region}:${line.account.id}:${kind}/${line.workload}-${hexText(name, 8)}`,
  };
}

function skuIdOf({ sku, region }: UsageLine): string {
  return hexText(randomFor(0, `sku:${sku.usageType}:${sku.operation}:${region}`), 16).toUpperCase();
}

function priceText(line: UsageLine, tier: number): string {
  const price = line.prices[tier]?.usd;
  return price ? (price.units / 10 ** price.scale).toFixed(price.scale) : '';
}
