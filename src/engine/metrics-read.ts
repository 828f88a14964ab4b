import type { CheckDeclaration } from '../core/check.ts';

const SUFFIX = '/metrics';

/** The name in the ledger of the metrics a check asks for. */
export function metricsRead(check: string): string {
  return `${check}${SUFFIX}`;
}

/** The check whose metrics a read stands for; `null` for a dataset. */
export function checkOfMetricsRead(read: string): string | null {
  return read.endsWith(SUFFIX) ? read.slice(0, -SUFFIX.length) : null;
}

export function hasMetrics({ metrics }: CheckDeclaration): boolean {
  return metrics !== undefined && Object.keys(metrics).length > 0;
}
