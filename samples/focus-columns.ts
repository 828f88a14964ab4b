import { type Decimal, formatDecimal } from '../src/core/decimal.ts';
import { addMonths, firstDayOf, type Month } from '../src/core/period.ts';
import { startOfDay } from './calendar.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';

/** One column of the export: its type as AWS delivers it, and its text; `null` where the row has none. */
interface Column<Of> {
  readonly name: string;
  readonly type: 'VARCHAR' | 'DOUBLE' | 'TIMESTAMP' | 'MAP(VARCHAR, VARCHAR)' | 'MAP(VARCHAR, DOUBLE)';
  text(of: Of): string | null;
}

/** A column that is the same on all rows of a subject, or one that every row has for itself. */
export type FocusColumn =
  | ({ readonly of: 'subject' } & Column<SampleSubject>)
  | ({ readonly of: 'charge' } & Column<SampleCharge>);

function text(name: string, of: (subject: SampleSubject) => string | null): FocusColumn {
  return { of: 'subject', name, type: 'VARCHAR', text: of };
}

function amount(name: string, of: (charge: SampleCharge) => Decimal | null): FocusColumn {
  return {
    of: 'charge',
    name,
    type: 'DOUBLE',
    text: (charge) => {
      const value = of(charge);
      return value && doubleText(value);
    },
  };
}

function time(name: string, of: (charge: SampleCharge) => string): FocusColumn {
  return { of: 'charge', name, type: 'TIMESTAMP', text: of };
}

/** FOCUS 1.2 with AWS columns: https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-focus-1-2-aws-columns.html */
export const FOCUS_COLUMNS: readonly FocusColumn[] = [
  text('AvailabilityZone', (subject) => subject.availabilityZone),
  amount('BilledCost', (charge) => charge.billedCost),
  text('BillingAccountId', (subject) => subject.billingAccountId),
  text('BillingAccountName', (subject) => subject.billingAccountName),
  text('BillingAccountType', () => 'Payer Account'),
  text('BillingCurrency', (subject) => subject.billingCurrency),
  time('BillingPeriodEnd', ({ billingMonth }) => startOfMonth(addMonths(billingMonth, 1))),
  time('BillingPeriodStart', ({ billingMonth }) => startOfMonth(billingMonth)),
  text('CapacityReservationId', () => null),
  text('CapacityReservationStatus', () => null),
  text('ChargeCategory', (subject) => subject.chargeCategory),
  text('ChargeClass', (subject) => subject.chargeClass),
  text('ChargeDescription', (subject) => subject.chargeDescription),
  text('ChargeFrequency', (subject) => subject.chargeFrequency),
  time('ChargePeriodEnd', (charge) => charge.chargePeriodEnd),
  time('ChargePeriodStart', (charge) => charge.chargePeriodStart),
  text('CommitmentDiscountCategory', (subject) => subject.commitmentDiscountCategory),
  text('CommitmentDiscountId', (subject) => subject.commitmentDiscountId),
  text('CommitmentDiscountName', (subject) => subject.commitmentDiscountName),
  amount('CommitmentDiscountQuantity', (charge) => charge.commitmentDiscountQuantity),
  text('CommitmentDiscountStatus', (subject) => subject.commitmentDiscountStatus),
  text('CommitmentDiscountType', (subject) => subject.commitmentDiscountType),
  text('CommitmentDiscountUnit', (subject) => subject.commitmentDiscountUnit),
  amount('ConsumedQuantity', (charge) => charge.consumedQuantity),
  text('ConsumedUnit', (subject) => subject.consumedUnit),
  amount('ContractedCost', (charge) => charge.contractedCost),
  amount('ContractedUnitPrice', (charge) => charge.contractedUnitPrice),
  amount('EffectiveCost', (charge) => charge.effectiveCost),
  { of: 'charge', name: 'InvoiceId', type: 'VARCHAR', text: (charge) => charge.invoiceId },
  text('InvoiceIssuerName', (subject) => subject.invoiceIssuerName),
  amount('ListCost', (charge) => charge.listCost),
  amount('ListUnitPrice', (charge) => charge.listUnitPrice),
  text('PricingCategory', (subject) => subject.pricingCategory),
  text('PricingCurrency', (subject) => subject.pricingCurrency),
  amount('PricingCurrencyContractedUnitPrice', (charge) =>
    inPricingCurrency(charge, charge.contractedUnitPrice),
  ),
  amount('PricingCurrencyEffectiveCost', (charge) => charge.pricingCurrencyEffectiveCost),
  amount('PricingCurrencyListUnitPrice', (charge) => inPricingCurrency(charge, charge.listUnitPrice)),
  amount('PricingQuantity', (charge) => charge.pricingQuantity),
  text('PricingUnit', (subject) => subject.pricingUnit),
  text('ProviderName', (subject) => subject.providerName),
  text('PublisherName', (subject) => subject.publisherName),
  text('RegionId', (subject) => subject.regionId),
  text('RegionName', (subject) => subject.regionName),
  text('ResourceId', (subject) => subject.resourceId),
  text('ResourceName', (subject) => subject.resourceName),
  text('ResourceType', (subject) => subject.resourceType),
  text('ServiceCategory', (subject) => subject.serviceCategory),
  text('ServiceName', (subject) => subject.serviceName),
  text('ServiceSubcategory', (subject) => subject.serviceSubcategory),
  text('SkuId', (subject) => subject.skuId),
  text('SkuMeter', (subject) => subject.skuMeter),
  { of: 'subject', name: 'SkuPriceDetails', type: 'MAP(VARCHAR, VARCHAR)', text: () => null },
  text('SkuPriceId', (subject) => subject.skuPriceId),
  text('SubAccountId', (subject) => subject.subAccountId),
  text('SubAccountName', (subject) => subject.subAccountName),
  text('SubAccountType', () => 'Linked Account'),
  { of: 'subject', name: 'Tags', type: 'MAP(VARCHAR, VARCHAR)', text: ({ tags }) => JSON.stringify(tags) },
  { of: 'charge', name: 'x_Discounts', type: 'MAP(VARCHAR, DOUBLE)', text: discountText },
  text('x_Operation', (subject) => subject.operation || null),
  text('x_ServiceCode', (subject) => subject.serviceCode),
  text('x_UsageType', (subject) => subject.usageType || null),
];

function startOfMonth(month: Month): string {
  return startOfDay(firstDayOf(month));
}

/** The nearest double, in its shortest text. Units and power are both exact doubles, so the quotient is rounded once. */
function doubleText({ units, scale }: Decimal): string {
  return scale <= 22 ? String(Number(units) / 10 ** scale) : formatDecimal({ units, scale });
}

/** Unit prices are the same number where both currencies are; a price in another currency is left out, as it may be. */
function inPricingCurrency(charge: SampleCharge, price: Decimal | null): Decimal | null {
  return charge.pricingCurrency === charge.billingCurrency ? price : null;
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
