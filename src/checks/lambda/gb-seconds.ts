import type { MetricSeries } from '../../core/check.ts';
import { type Decimal, decimal } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';

const MIB_PER_GB = 1_024;
const MS_PER_SECOND = 1_000;
const HOURS_A_DAY = 24;

/** What a function uses in a month of 730 hours, by the duration of all its invocations over the days looked at, in milliseconds. */
export function gbSecondsAMonth(duration: MetricSeries, memoryMib: number, days: number): Decimal {
  const milliseconds = duration.points.reduce((sum, { value }) => sum + value, 0);
  const gbSeconds = (milliseconds / MS_PER_SECOND) * (memoryMib / MIB_PER_GB);
  return decimal(((gbSeconds * HOURS_A_MONTH) / (days * HOURS_A_DAY)).toFixed(3));
}
