import type { ChargeKind } from '../src/core/charge.ts';
import type { Decimal } from '../src/core/decimal.ts';
import { type Day, type Month, monthOf } from '../src/core/period.ts';
import { nextDay, startOfDay } from './calendar.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';
import { type Exact, toDecimal } from './exact.ts';
import { invoiceOf } from './invoices.ts';

/** The amounts of one row; what is left out is zero or absent. */
export interface RowAmounts {
  readonly billed: Exact;
  readonly effective: Exact;
  readonly list: Exact;
  readonly contracted: Exact;
  /** Effective cost in the pricing currency, where it differs from the billing currency. */
  readonly effectiveUsd?: Exact;
  readonly quantity?: Exact;
  readonly consumed?: boolean;
  readonly listUnitPrice?: Decimal;
  readonly contractedUnitPrice?: Decimal;
  readonly commitmentQuantity?: Exact;
}

export interface RowPlace {
  readonly kind: ChargeKind;
  readonly start: Day;
  /** First day after the charge; absent: the day after `start`. */
  readonly end?: Day;
  /** Absent: the month of `start`. */
  readonly billingMonth?: Month;
}

/** The same amount in all four cost columns: tax, credits, fees without amortisation. */
export function alike(amount: Exact): RowAmounts {
  return { billed: amount, effective: amount, list: amount, contracted: amount };
}

/**
 * Every column is named although a spread would do: an object of this size that is made by spreading takes twenty
 * times as long, and there are two hundred thousand of them.
 */
export function chargeRow(subject: SampleSubject, place: RowPlace, amounts: RowAmounts): SampleCharge {
  const billingMonth = place.billingMonth ?? monthOf(place.start);
  const quantity = amounts.quantity ? toDecimal(amounts.quantity) : null;
  // One object for equal amounts: a year of rows is a lot of them.
  const billedCost = toDecimal(amounts.billed);
  const effectiveCost = amounts.effective === amounts.billed ? billedCost : toDecimal(amounts.effective);
  return {
    subject,
    availabilityZone: subject.availabilityZone,
    billingAccountId: subject.billingAccountId,
    billingAccountName: subject.billingAccountName,
    billingCurrency: subject.billingCurrency,
    chargeCategory: subject.chargeCategory,
    chargeClass: subject.chargeClass,
    chargeDescription: subject.chargeDescription,
    chargeFrequency: subject.chargeFrequency,
    consumedUnit: subject.consumedUnit,
    invoiceIssuerName: subject.invoiceIssuerName,
    pricingCategory: subject.pricingCategory,
    pricingCurrency: subject.pricingCurrency,
    pricingUnit: subject.pricingUnit,
    providerName: subject.providerName,
    publisherName: subject.publisherName,
    regionId: subject.regionId,
    regionName: subject.regionName,
    resourceId: subject.resourceId,
    resourceName: subject.resourceName,
    resourceType: subject.resourceType,
    serviceCategory: subject.serviceCategory,
    serviceName: subject.serviceName,
    serviceSubcategory: subject.serviceSubcategory,
    skuId: subject.skuId,
    skuMeter: subject.skuMeter,
    skuPriceId: subject.skuPriceId,
    subAccountId: subject.subAccountId,
    subAccountName: subject.subAccountName,
    tags: subject.tags,
    operation: subject.operation,
    serviceCode: subject.serviceCode,
    usageType: subject.usageType,
    commitmentDiscountCategory: subject.commitmentDiscountCategory,
    commitmentDiscountId: subject.commitmentDiscountId,
    commitmentDiscountName: subject.commitmentDiscountName,
    commitmentDiscountStatus: subject.commitmentDiscountStatus,
    commitmentDiscountType: subject.commitmentDiscountType,
    commitmentDiscountUnit: subject.commitmentDiscountUnit,
    kind: place.kind,
    billingMonth,
    day: place.start,
    chargePeriodStart: startOfDay(place.start),
    chargePeriodEnd: startOfDay(place.end ?? nextDay(place.start)),
    invoiceId: invoiceOf(subject, place.kind, billingMonth),
    billedCost,
    effectiveCost,
    listCost: toDecimal(amounts.list),
    contractedCost: amounts.contracted === amounts.billed ? billedCost : toDecimal(amounts.contracted),
    consumedQuantity: amounts.consumed === false ? null : quantity,
    pricingQuantity: quantity,
    listUnitPrice: amounts.listUnitPrice ?? null,
    contractedUnitPrice: amounts.contractedUnitPrice ?? null,
    commitmentDiscountQuantity: amounts.commitmentQuantity ? toDecimal(amounts.commitmentQuantity) : null,
    pricingCurrencyEffectiveCost: amounts.effectiveUsd ? toDecimal(amounts.effectiveUsd) : effectiveCost,
  };
}
