import type { MetricDeclaration, MetricSeries } from '../../core/check.ts';
import { decimalFromInteger } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { QuantityClaim } from '../../core/recommendation.ts';
import type { DynamoScalingTarget } from '../../datasets/dynamodb/scaling-targets.ts';
import type { DynamoTable } from '../../datasets/dynamodb/tables.ts';
import { usage } from '../claims.ts';
import { highest, total, valuesOf } from '../series.ts';

/** Short enough to see bursts that an hour would even out. */
const PERIOD_SECONDS = 900;

/** Days looked at; a quarter of an hour each, two metrics a table. */
export const LOOK_BACK_DAYS = 7;

/** Periods of the look-back. */
export const PERIODS = (LOOK_BACK_DAYS * 86_400) / PERIOD_SECONDS;

/** Units consumed by the table itself. */
const consumed = {
  namespace: 'AWS/DynamoDB',
  statistic: 'Sum',
  periodSeconds: PERIOD_SECONDS,
  of: 'tables',
  dimensions: { TableName: 'tableName' },
} satisfies Partial<MetricDeclaration>;

export const CONSUMED = {
  reads: { ...consumed, metricName: 'ConsumedReadCapacityUnits' },
  writes: { ...consumed, metricName: 'ConsumedWriteCapacityUnits' },
} satisfies Record<string, MetricDeclaration>;

/** What was consumed; `null`: CloudWatch has no datapoint. */
export interface Consumption {
  readonly total: number;
  /** Units a second, on average over the busiest period. */
  readonly peak: number;
  /** Units a second, on average over the whole look-back. */
  readonly average: number;
  readonly periods: number;
}

export function consumptionOf(series: MetricSeries | null): Consumption | null {
  const [used, peak] = [total(series), highest(series)];
  if (used === null || peak === null) return null;
  return {
    total: used,
    peak: peak / PERIOD_SECONDS,
    average: used / (PERIODS * PERIOD_SECONDS),
    periods: valuesOf(series).length,
  };
}

/** Units that keep the busiest period under the target use; at least one, which is the least DynamoDB allows. */
export function neededUnits({ peak }: Consumption, targetPercent: number): number {
  return Math.max(Math.ceil((peak * 100) / Math.max(targetPercent, 1)), 1);
}

export function isStandardIa({ tableClass }: DynamoTable): boolean {
  return tableClass === 'STANDARD_INFREQUENT_ACCESS';
}

/** Hours of provisioned units a month, now and after; the class of the table has usage types of its own. */
export function unitHours(
  table: DynamoTable,
  kind: 'Read' | 'Write',
  now: number,
  after: number,
): QuantityClaim {
  const usageType = `${isStandardIa(table) ? 'IA-' : ''}${kind}CapacityUnit-Hrs`;
  const [before, then] = [decimalFromInteger(now * HOURS_A_MONTH), decimalFromInteger(after * HOURS_A_MONTH)];
  return usage(table.tableName, usageType, before, then);
}

/** Whether anything is set to scale a dimension of a table itself. */
export function scaledBy(
  targets: readonly DynamoScalingTarget[],
  { tableName }: DynamoTable,
  kind: 'Read' | 'Write',
): DynamoScalingTarget | undefined {
  return targets.find(
    ({ resourceId, dimension }) =>
      resourceId === `table/${tableName}` && dimension === `dynamodb:table:${kind}CapacityUnits`,
  );
}

export function isProvisioned({ billingMode, status }: DynamoTable): boolean {
  return billingMode === 'PROVISIONED' && status === 'ACTIVE';
}
