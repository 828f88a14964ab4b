/** Columns of FOCUS 1.0 and those that came later (FOCUS_Spec tags v1.0, v1.1, v1.2 and the 1.3 draft). */
const FOCUS_1_0 = [
  'AvailabilityZone',
  'BilledCost',
  'BillingAccountId',
  'BillingAccountName',
  'BillingCurrency',
  'BillingPeriodEnd',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeClass',
  'ChargeDescription',
  'ChargeFrequency',
  'ChargePeriodEnd',
  'ChargePeriodStart',
  'CommitmentDiscountCategory',
  'CommitmentDiscountId',
  'CommitmentDiscountName',
  'CommitmentDiscountStatus',
  'CommitmentDiscountType',
  'ConsumedQuantity',
  'ConsumedUnit',
  'ContractedCost',
  'ContractedUnitPrice',
  'EffectiveCost',
  'InvoiceIssuerName',
  'ListCost',
  'ListUnitPrice',
  'PricingCategory',
  'PricingQuantity',
  'PricingUnit',
  'ProviderName',
  'PublisherName',
  'RegionId',
  'RegionName',
  'ResourceId',
  'ResourceName',
  'ResourceType',
  'ServiceCategory',
  'ServiceName',
  'SkuId',
  'SkuPriceId',
  'SubAccountId',
  'SubAccountName',
  'Tags',
] as const;

const SINCE_1_1 = [
  'CapacityReservationId',
  'CapacityReservationStatus',
  'CommitmentDiscountQuantity',
  'CommitmentDiscountUnit',
  'ServiceSubcategory',
  'SkuMeter',
  'SkuPriceDetails',
] as const;

const SINCE_1_2 = [
  'BillingAccountType',
  'InvoiceId',
  'PricingCurrency',
  'PricingCurrencyContractedUnitPrice',
  'PricingCurrencyEffectiveCost',
  'PricingCurrencyListUnitPrice',
  'SubAccountType',
] as const;

const SINCE_1_3 = [
  'AllocatedMethodDetails',
  'AllocatedMethodId',
  'AllocatedResourceId',
  'AllocatedResourceName',
  'AllocatedTags',
  'ContractApplied',
  'HostProviderName',
  'ServiceProviderName',
] as const;

export type FocusVersion = 'FOCUS 1.0' | 'FOCUS 1.1' | 'FOCUS 1.2' | 'FOCUS 1.3';

/** Columns by version, each list holding what that version added. */
export const FOCUS_ADDED: Readonly<Record<FocusVersion, readonly string[]>> = {
  'FOCUS 1.0': FOCUS_1_0,
  'FOCUS 1.1': SINCE_1_1,
  'FOCUS 1.2': SINCE_1_2,
  'FOCUS 1.3': SINCE_1_3,
};

export const FOCUS_VERSIONS: readonly FocusVersion[] = ['FOCUS 1.0', 'FOCUS 1.1', 'FOCUS 1.2', 'FOCUS 1.3'];

/** Columns AWS adds to its FOCUS tables (Data Exports table dictionary). */
export const FOCUS_AWS_COLUMNS: readonly string[] = [
  'x_CostCategories',
  'x_Discounts',
  'x_Operation',
  'x_ServiceCode',
  'x_UsageType',
];

export function focusColumns(version: FocusVersion): readonly string[] {
  return FOCUS_VERSIONS.slice(0, FOCUS_VERSIONS.indexOf(version) + 1).flatMap((name) => FOCUS_ADDED[name]);
}
