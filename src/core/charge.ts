/** FOCUS 1.2 ChargeCategory. */
export type ChargeCategory = 'Usage' | 'Purchase' | 'Tax' | 'Credit' | 'Adjustment';

/** What a charge is about, derived from the line's type or category; reports split by it. */
export const CHARGE_KINDS = [
  'usage',
  'unusedCommitment',
  'commitmentPurchase',
  'purchase',
  'support',
  'marketplace',
  'tax',
  'credit',
  'refund',
  'discount',
  'adjustment',
] as const;

export type ChargeKind = (typeof CHARGE_KINDS)[number];

/** Kinds that are consumption: the only ones trends, movers, anomalies and forecasts are learned from. */
export const USAGE_KINDS: readonly ChargeKind[] = ['usage', 'unusedCommitment'];

/** The four FOCUS cost columns, each defined in ADR 0004. */
export const COST_METRICS = ['billedCost', 'effectiveCost', 'listCost', 'contractedCost'] as const;

export type CostMetric = (typeof COST_METRICS)[number];
