import type { CostMetric } from './charge.ts';
import type { Estimate } from './money.ts';
import type { Period } from './period.ts';

/** Where a series of daily costs is going. */
export interface Trend {
  readonly scope: SeriesScope;
  readonly metric: CostMetric;
  readonly period: Period;
  /** Change of the daily cost over 30 days, by the fitted slope. */
  readonly slopePer30Days: Estimate;
  /** Slope over 30 days ÷ mean level. */
  readonly relativeSlope: number;
  /** Two-sided p-value of the trend test. */
  readonly pValue: number;
  /** `flat`: not told from noise, or too small to matter. */
  readonly direction: 'rising' | 'falling' | 'flat';
  /** A steady rise too small for an anomaly on any day: found by its length, not its size. */
  readonly slowLeak: boolean;
}

/** Which series a figure is about; a missing part means "all". Untrusted text. */
export interface SeriesScope {
  readonly serviceName?: string;
  readonly subAccountId?: string;
}
