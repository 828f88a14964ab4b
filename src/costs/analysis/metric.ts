import type { Bill } from '../../core/bill.ts';
import { CHARGE_KINDS, type ChargeKind, type CostMetric, USAGE_KINDS } from '../../core/charge.ts';
import type { AnalysisMetric } from '../../core/report.ts';

/** Id of the data quality item that invariant I7 raises: the column holds integers only, or zero beside billed cost. */
const EFFECTIVE_COST_UNUSABLE = 'effective-cost-unusable';

/** `effectiveCost`, unless the user asked for another column or this bill's cannot be used (ADR 0004, I7). */
export function analysisMetric(bill: Pick<Bill, 'quality'>, wanted?: CostMetric): AnalysisMetric {
  if (wanted && wanted !== 'effectiveCost') return { metric: wanted, reason: 'asked' };
  const unusable = bill.quality.some(({ id }) => id === EFFECTIVE_COST_UNUSABLE);
  if (unusable) return { metric: 'billedCost', reason: 'effective-cost-unusable' };
  return { metric: 'effectiveCost', reason: wanted ? 'asked' : 'default' };
}

/** Charges a metric is summed over: everything for the invoice view, consumption for the others (ADR 0004). */
export function kindsOf(metric: CostMetric): ReadonlySet<ChargeKind> {
  return new Set(metric === 'billedCost' ? CHARGE_KINDS : USAGE_KINDS);
}
