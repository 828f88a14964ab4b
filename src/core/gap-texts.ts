/** What can be missing from a report, in English. A closed list: every language has a translation of each, or does not compile. */
export const GAP_SUBJECTS = [
  'savings',
  'recommended actions',
  'changes since the last report',
  'all charges by day',
  'all charges by provider',
  'all charges by service',
  'all charges by service category',
  'all charges by account',
  'all charges by region',
  'all charges by charge category',
  'all charges by kind of charge',
  'all charges by line item type',
  'all charges by invoice',
  'monthly by service',
  'monthly by pricing',
  'daily by service',
  'daily by account',
  'daily by region',
  'daily by service and account',
  'daily cost by region',
  'by service and account',
  'by service and usage type',
  'by service and region',
  'daily usage cost',
  'daily usage by account',
  'usage by operation and price',
  'commitments one by one',
  'which tag keys are in use',
  'cost by pricing category',
  'cost by more than two dimensions',
  'daily cost by two dimensions',
  'cost by tag',
  'shared cost by service and kind of charge',
  'tags',
  'effective cost',
  'billed cost',
  'Cost Explorer total',
  'budgets',
  'spend held against budgets',
  'forecast',
  'forecast by a model',
  'forecast interval',
  'part of the bill',
] as const;

export type GapSubject = (typeof GAP_SUBJECTS)[number];

/** What would make it known, in English; closed as the subjects are. */
export const GAP_REMEDIES = [
  'this version reads the bill only and looks at no resource',
  'there is no earlier report in this folder yet',
  'read the bill from an export (--costs)',
  'read the bill from an export, and name a tag key under tags.required',
  'Cost Explorer keeps 13 months and the current one',
  'raise costs.maxRequests, or run again: what was read is kept',
  'Cost Explorer has no data for these days',
  'allow ce:GetCostAndUsage for the whole organisation',
  'sign in to the payer, which sees net cost',
  'export the table with its tag columns',
  'export the EffectiveCost column',
  'export the BilledCost column',
  'read a bill with daily usage',
  'read a bill with complete days of usage',
  'read the bill from the start of the running month',
  'read the bill from the start of the budget',
  'read at least 28 complete days',
  'read at least three final months',
  'set costs.crossCheck in spendlog.yml',
  'set budgets in spendlog.yml',
  'name the tag key under tags.required',
  'set the budget in a currency of the bill',
  'the next report is compared with this one',
  'contained in the detailed comparison',
] as const;

export type GapRemedy = (typeof GAP_REMEDIES)[number];

/** The subject that a question to a source names. A question that names a tag, or has no subject of its own, is told in general. */
export function gapSubject(name: string): GapSubject {
  if (/^(tag|costCategory):/.test(name)) return 'cost by tag';
  return GAP_SUBJECTS.find((subject) => subject === name) ?? 'part of the bill';
}
