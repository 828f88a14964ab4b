import { type Decimal, formatDecimal } from '../src/core/decimal.ts';
import { addMonths, firstDayOf } from '../src/core/period.ts';
import { startOfDay } from './calendar.ts';
import type { SampleCharge } from './charge.ts';

/** One column of the export: its type as AWS delivers it, and its text; `null` where the row has none. */
export interface FocusColumn {
  readonly name: string;
  readonly type: 'VARCHAR' | 'DOUBLE' | 'TIMESTAMP' | 'MAP(VARCHAR, VARCHAR)' | 'MAP(VARCHAR, DOUBLE)';
  text(charge: SampleCharge): string | null;
}

function text(name: string, of: FocusColumn['text']): FocusColumn {
  return { name, type: 'VARCHAR', text: of };
}

function amount(name: string, of: (charge: SampleCharge) => Decimal | null): FocusColumn {
  return {
    name,
    type: 'DOUBLE',
    text: (charge) => {
      const value = of(charge);
      return value && doubleText(value);
    },
  };
}

function time(name: string, of: FocusColumn['text']): FocusColumn {
  return { name, type: 'TIMESTAMP', text: of };
}

/** FOCUS 1.2 with AWS columns: https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-focus-1-2-aws-columns.html */
export const FOCUS_COLUMNS: readonly FocusColumn[] = [
  text('AvailabilityZone', (charge) => charge.availabilityZone),
  amount('BilledCost', (charge) => charge.billedCost),
  text('BillingAccountId', (charge) => charge.billingAccountId),
  text('BillingAccountName', (charge) => charge.billingAccountName),
  text('BillingAccountType', () => 'Payer Account'),
  text('BillingCurrency', (charge) => charge.billingCurrency),
  time('BillingPeriodEnd', (charge) => startOfDay(firstDayOf(addMonths(charge.billingMonth, 1)))),
  time('BillingPeriodStart', (charge) => startOfDay(firstDayOf(charge.billingMonth))),
  text('CapacityReservationId', () => null),
  text('CapacityReservationStatus', () => null),
  text('ChargeCategory', (charge) => charge.chargeCategory),
  text('ChargeClass', (charge) => charge.chargeClass),
  text('ChargeDescription', (charge) => charge.chargeDescription),
  text('ChargeFrequency', (charge) => charge.chargeFrequency),
  time('ChargePeriodEnd', (charge) => charge.chargePeriodEnd),
  time('ChargePeriodStart', (charge) => charge.chargePeriodStart),
  text('CommitmentDiscountCategory', (charge) => charge.commitmentDiscountCategory),
  text('CommitmentDiscountId', (charge) => charge.commitmentDiscountId),
  text('CommitmentDiscountName', (charge) => charge.commitmentDiscountName),
  amount('CommitmentDiscountQuantity', (charge) => charge.commitmentDiscountQuantity),
  text('CommitmentDiscountStatus', (charge) => charge.commitmentDiscountStatus),
  text('CommitmentDiscountType', (charge) => charge.commitmentDiscountType),
  text('CommitmentDiscountUnit', (charge) => charge.commitmentDiscountUnit),
  amount('ConsumedQuantity', (charge) => charge.consumedQuantity),
  text('ConsumedUnit', (charge) => charge.consumedUnit),
  amount('ContractedCost', (charge) => charge.contractedCost),
  amount('ContractedUnitPrice', (charge) => charge.contractedUnitPrice),
  amount('EffectiveCost', (charge) => charge.effectiveCost),
  text('InvoiceId', (charge) => charge.invoiceId),
  text('InvoiceIssuerName', (charge) => charge.invoiceIssuerName),
  amount('ListCost', (charge) => charge.listCost),
  amount('ListUnitPrice', (charge) => charge.listUnitPrice),
  text('PricingCategory', (charge) => charge.pricingCategory),
  text('PricingCurrency', (charge) => charge.pricingCurrency),
  amount('PricingCurrencyContractedUnitPrice', (charge) =>
    inPricingCurrency(charge, charge.contractedUnitPrice),
  ),
  amount('PricingCurrencyEffectiveCost', (charge) => charge.pricingCurrencyEffectiveCost),
  amount('PricingCurrencyListUnitPrice', (charge) => inPricingCurrency(charge, charge.listUnitPrice)),
  amount('PricingQuantity', (charge) => charge.pricingQuantity),
  text('PricingUnit', (charge) => charge.pricingUnit),
  text('ProviderName', (charge) => charge.providerName),
  text('PublisherName', (charge) => charge.publisherName),
  text('RegionId', (charge) => charge.regionId),
  text('RegionName', (charge) => charge.regionName),
  text('ResourceId', (charge) => charge.resourceId),
  text('ResourceName', (charge) => charge.resourceName),
  text('ResourceType', (charge) => charge.resourceType),
  text('ServiceCategory', (charge) => charge.serviceCategory),
  text('ServiceName', (charge) => charge.serviceName),
  text('ServiceSubcategory', (charge) => charge.serviceSubcategory),
  text('SkuId', (charge) => charge.skuId),
  text('SkuMeter', (charge) => charge.skuMeter),
  { name: 'SkuPriceDetails', type: 'MAP(VARCHAR, VARCHAR)', text: () => null },
  text('SkuPriceId', (charge) => charge.skuPriceId),
  text('SubAccountId', (charge) => charge.subAccountId),
  text('SubAccountName', (charge) => charge.subAccountName),
  text('SubAccountType', () => 'Linked Account'),
  { name: 'Tags', type: 'MAP(VARCHAR, VARCHAR)', text: (charge) => tagText(charge.tags) },
  { name: 'x_Discounts', type: 'MAP(VARCHAR, DOUBLE)', text: discountText },
  text('x_Operation', (charge) => charge.operation || null),
  text('x_ServiceCode', (charge) => charge.serviceCode),
  text('x_UsageType', (charge) => charge.usageType || null),
];

/** The nearest double, in its shortest text. Units and power are both exact doubles, so the quotient is rounded once. */
function doubleText({ units, scale }: Decimal): string {
  return scale <= 22 ? String(Number(units) / 10 ** scale) : formatDecimal({ units, scale });
}

/** Unit prices are the same number where both currencies are; a price in another currency is left out, as it may be. */
function inPricingCurrency(charge: SampleCharge, price: Decimal | null): Decimal | null {
  return charge.pricingCurrency === charge.billingCurrency ? price : null;
}

function tagText(tags: Readonly<Record<string, string>>): string {
  return JSON.stringify(tags);
}

/** The private discount in the row's cost, where there is one. */
function discountText(charge: SampleCharge): string {
  if (charge.billedCost.units === 0n || charge.listUnitPrice === charge.contractedUnitPrice) return '{}';
  const { listCost, contractedCost } = charge;
  const scale = Math.max(listCost.scale, contractedCost.scale);
  const difference =
    contractedCost.units * 10n ** BigInt(scale - contractedCost.scale) -
    listCost.units * 10n ** BigInt(scale - listCost.scale);
  return difference === 0n ? '{}' : `{"edp_discount":${doubleText({ units: difference, scale })}}`;
}
