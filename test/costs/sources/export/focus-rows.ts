/** A FOCUS row in words of the test: everything not said is an ordinary hour of usage. */
export type FocusRow = Readonly<Record<string, string>>;

const ORDINARY: FocusRow = {
  BillingAccountId: '111122223333',
  BillingCurrency: 'USD',
  BillingPeriodStart: '2026-05-01T00:00:00Z',
  BillingPeriodEnd: '2026-06-01T00:00:00Z',
  ChargePeriodStart: '2026-05-03T10:00:00Z',
  ChargePeriodEnd: '2026-05-03T11:00:00Z',
  ChargeCategory: 'Usage',
  ChargeClass: '',
  ChargeDescription: 'an hour',
  ChargeFrequency: 'Usage-Based',
  ServiceName: 'Amazon EC2',
  ServiceCategory: 'Compute',
  ProviderName: 'AWS',
  PublisherName: 'Amazon Web Services, Inc.',
  InvoiceIssuerName: 'Amazon Web Services, Inc.',
  SubAccountId: '444455556666',
  SubAccountName: 'Web',
  RegionId: 'us-east-1',
  ResourceId: 'i-1',
  BilledCost: '1',
  EffectiveCost: '1',
  ListCost: '1',
  ContractedCost: '1',
  ConsumedQuantity: '1',
  ConsumedUnit: 'Hours',
  PricingUnit: 'Hours',
  CommitmentDiscountId: '',
  CommitmentDiscountType: '',
  CommitmentDiscountStatus: '',
  CommitmentDiscountName: '',
  InvoiceId: 'inv-1',
  Tags: '',
  x_UsageType: 'BoxUsage',
  x_Operation: 'RunInstances',
};

export const FOCUS_HEADER: readonly string[] = Object.keys(ORDINARY);

/** A FOCUS export as CSV text; `without` leaves columns out. */
export function focusCsv(rows: readonly FocusRow[], without: readonly string[] = []): string {
  const names = FOCUS_HEADER.filter((name) => !without.includes(name));
  const line = (row: FocusRow): string =>
    names.map((name) => `"${(row[name] ?? ORDINARY[name] ?? '').replaceAll('"', '""')}"`).join(',');
  return `${[names.join(','), ...rows.map(line)].join('\n')}\n`;
}
