/**
 * The columns of the `charges` view: every dialect is translated to them, once, by its SELECT list.
 * One row per charge row of the export, in its own words where FOCUS has none.
 */
export const CHARGE_COLUMNS = {
  /** Payer. */
  billingAccountId: 'VARCHAR',
  subAccountId: 'VARCHAR',
  subAccountName: 'VARCHAR',
  billingCurrency: 'VARCHAR',
  providerName: 'VARCHAR',
  /** NULL until invoiced. */
  invoiceId: 'VARCHAR',
  serviceName: 'VARCHAR',
  serviceCategory: 'VARCHAR',
  regionId: 'VARCHAR',
  resourceId: 'VARCHAR',
  /** FOCUS ChargeCategory; for CUR by the line item type. */
  chargeCategory: 'VARCHAR',
  /** FOCUS ChargeClass (`Correction`), else NULL. */
  chargeClass: 'VARCHAR',
  /** One of CHARGE_KINDS. */
  chargeKind: 'VARCHAR',
  /** CUR line item type; NULL for FOCUS. */
  lineItemType: 'VARCHAR',
  chargeDescription: 'VARCHAR',
  /** `One-Time`, `Recurring` or `Usage-Based`; NULL where the export does not tell. */
  chargeFrequency: 'VARCHAR',
  pricingCategory: 'VARCHAR',
  pricingUnit: 'VARCHAR',
  usageType: 'VARCHAR',
  operation: 'VARCHAR',
  skuPriceId: 'VARCHAR',
  commitmentDiscountId: 'VARCHAR',
  commitmentDiscountType: 'VARCHAR',
  /** `Used` or `Unused` (FOCUS). */
  commitmentDiscountStatus: 'VARCHAR',
  commitmentDiscountName: 'VARCHAR',
  /** Where the export has them (CUR): first day and end of the term. */
  commitmentStart: 'DATE',
  commitmentEnd: 'DATE',
  /** First day of the billing period. */
  billingMonth: 'DATE',
  /** UTC day of chargePeriodStart. */
  day: 'DATE',
  chargePeriodStart: 'TIMESTAMP',
  chargePeriodEnd: 'TIMESTAMP',
  billedCost: 'DECIMAL',
  effectiveCost: 'DECIMAL',
  listCost: 'DECIMAL',
  contractedCost: 'DECIMAL',
  /** consumedQuantity where the row counts, else NULL. */
  quantity: 'DECIMAL',
  /** MAP of tag key to value; NULL where the export has no tag column. */
  tags: 'MAP(VARCHAR, VARCHAR)',
  costCategories: 'MAP(VARCHAR, VARCHAR)',
  /** False: read and counted, but in no total (Savings Plan negations, split-cost rows). */
  counted: 'BOOLEAN',
} as const;

export type ChargeColumn = keyof typeof CHARGE_COLUMNS;
