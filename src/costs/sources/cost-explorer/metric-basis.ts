/** Which of AWS's metrics stand for the FOCUS columns; one choice for a whole run (ADR 0004). */
export interface MetricBasis {
  readonly billedCost: string;
  readonly effectiveCost: string;
  /** Asked in every request: AWS returns all metrics at the price of one. */
  readonly metrics: readonly string[];
}

/** After private discounts: what the invoice says. */
export const NET_BASIS: MetricBasis = {
  billedCost: 'NetUnblendedCost',
  effectiveCost: 'NetAmortizedCost',
  metrics: ['NetUnblendedCost', 'UnblendedCost', 'NetAmortizedCost', 'AmortizedCost', 'UsageQuantity'],
};

/** Where net metrics are not shown to the account. Private discounts are then rows of their own. */
export const PLAIN_BASIS: MetricBasis = {
  billedCost: 'UnblendedCost',
  effectiveCost: 'AmortizedCost',
  metrics: ['UnblendedCost', 'AmortizedCost', 'UsageQuantity'],
};
