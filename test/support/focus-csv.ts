const HEADER =
  'AvailabilityZone,BilledCost,BillingAccountId,BillingAccountName,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,ChargeClass,ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,CommitmentDiscountCategory,CommitmentDiscountId,CommitmentDiscountName,CommitmentDiscountStatus,CommitmentDiscountType,ConsumedQuantity,ConsumedUnit,ContractedCost,ContractedUnitPrice,EffectiveCost,InvoiceIssuerName,ListCost,ListUnitPrice,PricingCategory,PricingQuantity,PricingUnit,ProviderName,PublisherName,RegionId,RegionName,ResourceId,ResourceName,ResourceType,ServiceCategory,ServiceName,SkuId,SkuPriceId,SubAccountId,SubAccountName,Tags';

/** A small FOCUS 1.0 export: two services a day from 1 January to 3 March 2026, 1.50 and 0.25 USD. */
export function focusCsv(): string {
  const columns = HEADER.split(',');
  const lines = [HEADER];
  for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2026, 2, 4); time += 86_400_000) {
    for (const [service, cost] of [
      ['Amazon Elastic Compute Cloud', '1.50'],
      ['Amazon Simple Storage Service', '0.25'],
    ] as const) {
      const row = rowOf(new Date(time), service, cost);
      lines.push(columns.map((column) => row[column] ?? '').join(','));
    }
  }
  return `${lines.join('\n')}\n`;
}

function rowOf(day: Date, service: string, cost: string): Readonly<Record<string, string>> {
  const month = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
  const next = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
  return {
    BilledCost: cost,
    EffectiveCost: cost,
    ListCost: cost,
    ContractedCost: cost,
    BillingAccountId: '000000000001',
    BillingCurrency: 'USD',
    BillingPeriodStart: new Date(month).toISOString(),
    BillingPeriodEnd: new Date(next).toISOString(),
    ChargeCategory: 'Usage',
    ChargeFrequency: 'Usage-Based',
    ChargePeriodStart: day.toISOString(),
    ChargePeriodEnd: new Date(day.getTime() + 86_400_000).toISOString(),
    ConsumedQuantity: '1',
    ConsumedUnit: 'Hours',
    PricingCategory: 'Standard',
    PricingQuantity: '1',
    PricingUnit: 'Hours',
    ProviderName: 'AWS',
    PublisherName: 'AWS',
    InvoiceIssuerName: 'AWS',
    RegionId: 'us-east-1',
    ServiceCategory: 'Compute',
    ServiceName: service,
    SubAccountId: '000000000002',
  };
}
