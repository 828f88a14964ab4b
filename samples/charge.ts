import type { ChargeCategory, ChargeKind } from '../src/core/charge.ts';
import type { Decimal } from '../src/core/decimal.ts';
import type { Day, Month } from '../src/core/period.ts';

/** What does not change from day to day about a charge. FOCUS 1.2 columns, camelCased; x_ columns without the prefix. */
export interface SampleSubject {
  readonly availabilityZone: string | null;
  readonly billingAccountId: string;
  readonly billingAccountName: string;
  readonly billingCurrency: string;
  readonly chargeCategory: ChargeCategory;
  readonly chargeClass: 'Correction' | null;
  readonly chargeDescription: string;
  readonly chargeFrequency: 'One-Time' | 'Recurring' | 'Usage-Based';
  readonly consumedUnit: string | null;
  readonly invoiceIssuerName: string;
  readonly pricingCategory: 'Standard' | 'Dynamic' | 'Committed' | 'Other';
  readonly pricingCurrency: string;
  readonly pricingUnit: string | null;
  readonly providerName: 'AWS';
  readonly publisherName: string;
  readonly regionId: string | null;
  readonly regionName: string | null;
  readonly resourceId: string | null;
  readonly resourceName: string | null;
  readonly resourceType: string | null;
  readonly serviceCategory: string;
  readonly serviceName: string;
  readonly serviceSubcategory: string;
  readonly skuId: string | null;
  readonly skuMeter: string | null;
  readonly skuPriceId: string | null;
  readonly subAccountId: string;
  readonly subAccountName: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly operation: string;
  readonly serviceCode: string;
  readonly usageType: string;
  readonly commitmentDiscountCategory: 'Spend' | 'Usage' | null;
  readonly commitmentDiscountId: string | null;
  readonly commitmentDiscountName: string | null;
  readonly commitmentDiscountStatus: 'Used' | 'Unused' | null;
  readonly commitmentDiscountType: string | null;
  readonly commitmentDiscountUnit: string | null;
}

/** One row of the export. Amounts are exact and in `billingCurrency`. */
export interface SampleCharge extends SampleSubject {
  /** The part that it shares with other rows, as one object: what can be written once. */
  readonly subject: SampleSubject;
  /** What the row is, known because it was made as that: not derived from its columns. */
  readonly kind: ChargeKind;
  readonly billingMonth: Month;
  /** UTC day of chargePeriodStart. */
  readonly day: Day;
  readonly chargePeriodStart: string;
  readonly chargePeriodEnd: string;
  /** `null` until the month is invoiced. */
  readonly invoiceId: string | null;
  readonly billedCost: Decimal;
  readonly effectiveCost: Decimal;
  readonly listCost: Decimal;
  readonly contractedCost: Decimal;
  readonly consumedQuantity: Decimal | null;
  readonly pricingQuantity: Decimal | null;
  readonly listUnitPrice: Decimal | null;
  readonly contractedUnitPrice: Decimal | null;
  readonly commitmentDiscountQuantity: Decimal | null;
  /** In `pricingCurrency`, where it differs from the billing currency. */
  readonly pricingCurrencyEffectiveCost: Decimal;
}
