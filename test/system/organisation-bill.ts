export interface BilledOrganisation {
  readonly payer: string;
  readonly billed: readonly BilledAccount[];
  readonly regions: readonly string[];
}

export interface BilledAccount {
  readonly account: string;
  readonly name: string;
}

const SERVICES = [
  ['Amazon Elastic Compute Cloud', 'Compute', 'AmazonEC2'],
  ['Amazon Virtual Private Cloud', 'Networking', 'AmazonVPC'],
  ['AmazonCloudWatch', 'Management and Governance', 'AmazonCloudWatch'],
] as const;

const DAY = 86_400_000;
const WEEKS = 11;

/** A FOCUS 1.0 export in CSV: each service in each account and region, every day of eleven weeks up to two days ago. */
export function organisationBill({ payer, billed, regions }: BilledOrganisation): string {
  const last = Math.floor(Date.now() / DAY) * DAY - 2 * DAY;
  const rows: Record<string, string>[] = [];
  for (let day = last - (WEEKS * 7 - 1) * DAY; day <= last; day += DAY)
    for (const { account, name: accountName } of billed)
      for (const region of regions)
        for (const [service, category, code] of SERVICES)
          rows.push(rowOf({ day, payer, account, accountName, region, service, category, code }));
  const columns = Object.keys(rows[0] ?? {});
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\n')}\n`;
}

interface BilledDay {
  readonly day: number;
  readonly payer: string;
  readonly account: string;
  readonly accountName: string;
  readonly region: string;
  readonly service: string;
  readonly category: string;
  readonly code: string;
}

function rowOf({ day, payer, account, accountName, region, service, category, code }: BilledDay) {
  const date = new Date(day);
  const month = (offset: number) =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1)).toISOString();
  const cost = '2.40';
  return {
    BilledCost: cost,
    EffectiveCost: cost,
    ListCost: cost,
    ContractedCost: cost,
    BillingAccountId: payer,
    BillingAccountName: 'payer',
    BillingCurrency: 'USD',
    BillingPeriodStart: month(0),
    BillingPeriodEnd: month(1),
    ChargeCategory: 'Usage',
    ChargeClass: '',
    ChargeDescription: 'usage',
    ChargeFrequency: 'Usage-Based',
    ChargePeriodStart: date.toISOString(),
    ChargePeriodEnd: new Date(day + DAY).toISOString(),
    ConsumedQuantity: '24',
    ConsumedUnit: 'Hours',
    PricingCategory: 'Standard',
    PricingQuantity: '24',
    PricingUnit: 'Hours',
    ProviderName: 'AWS',
    PublisherName: 'AWS',
    InvoiceIssuerName: 'AWS',
    RegionId: region,
    RegionName: region,
    ServiceCategory: category,
    ServiceName: service,
    SubAccountId: account,
    SubAccountName: accountName,
    x_ServiceCode: code,
    x_UsageType: 'Usage',
    x_Operation: 'Run',
  };
}
