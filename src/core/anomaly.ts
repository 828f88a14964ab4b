import type { Money } from './money.ts';
import type { Cause } from './mover.ts';
import type { Period } from './period.ts';
import type { SeriesScope } from './trend.ts';

/** Consecutive unusual days of one series. A fact about the past, never a saving. */
export interface Anomaly {
  /** Stable over runs: derived from scope and first day. */
  readonly id: string;
  readonly scope: Required<SeriesScope>;
  readonly period: Period;
  readonly days: number;
  /** Sum over the days; impact = actual − expected. */
  readonly actual: Money;
  readonly expected: Money;
  readonly impact: Money;
  readonly direction: 'increase' | 'decrease';
  readonly cause: AnomalyCause;
  /** Only confirmed on final data. */
  readonly confirmed: boolean;
  /** Robust z-score of the most unusual day. */
  readonly score: number;
}

export interface AnomalyCause {
  readonly effect: Cause | 'unknown';
  readonly subAccountId: string | null;
  readonly usageType: string | null;
}
