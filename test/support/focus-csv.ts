const HEADER =
  'AvailabilityZone,BilledCost,BillingAccountId,BillingAccountName,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,ChargeClass,ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,CommitmentDiscountCategory,CommitmentDiscountId,CommitmentDiscountName,CommitmentDiscountStatus,CommitmentDiscountType,ConsumedQuantity,ConsumedUnit,ContractedCost,ContractedUnitPrice,EffectiveCost,InvoiceIssuerName,ListCost,ListUnitPrice,PricingCategory,PricingQuantity,PricingUnit,ProviderName,PublisherName,RegionId,RegionName,ResourceId,ResourceName,ResourceType,ServiceCategory,ServiceName,SkuId,SkuPriceId,SubAccountId,SubAccountName,Tags';

export interface FocusCharge {
  readonly day: Date;
  readonly service: string;
  readonly cost: string;
  readonly account?: string;
  readonly region?: string;
  readonly resourceId?: string;
  readonly usageType?: string;
  /** Empty: not invoiced yet. Where any charge has one, the export has the columns of FOCUS 1.2 that tell. */
  readonly invoice?: string;
}

/** A small FOCUS 1.0 export: two services a day from 1 January to 3 March 2026, 1.50 and 0.25 USD. */
export function focusCsv(): string {
  const days = Array.from({ length: 62 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)));
  return focusCsvOf(
    days.flatMap((day) => [
      { day, service: 'Amazon Elastic Compute Cloud', cost: '1.50' },
      { day, service: 'Amazon Simple Storage Service', cost: '0.25' },
    ]),
  );
}

/** A FOCUS 1.0 export of these charges. */
export function focusCsvOf(charges: readonly FocusCharge[]): string {
  const isInvoiced = charges.some(({ invoice }) => invoice !== undefined);
  const columns = [
    ...HEADER.split(','),
    ...(isInvoiced ? ['InvoiceId', 'BillingAccountType', 'SubAccountType', 'x_UsageType'] : []),
  ];
  const lines = charges.map((charge) => {
    const row = rowOf(charge);
    return columns.map((column) => row[column] ?? '').join(',');
  });
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function rowOf({
  day,
  service,
  cost,
  account = '000000000002',
  region = 'us-east-1',
  resourceId = '',
  usageType = '',
  invoice = '',
}: FocusCharge): Readonly<Record<string, string>> {
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
    RegionId: region,
    ServiceCategory: 'Compute',
    ServiceName: service,
    SubAccountId: account,
    ResourceId: resourceId,
    InvoiceId: invoice,
    x_UsageType: usageType,
  };
}
