import { quantile } from 'simple-statistics';
import type { ChargeKind } from '../../core/charge.ts';
import type { BackTest, Forecaster, ForecastMethod } from '../../core/forecast.ts';
import { addDays, addMonths, daysBetween, firstDayOf, type Month, monthPeriod } from '../../core/period.ts';
import { dayIndex, type ForecastBasis, sumBetween } from './forecast-basis.ts';
import {
  averageEstimates,
  type EstimateContext,
  type MonthEstimate,
  modelEstimates,
} from './month-estimate.ts';
import { POSTED_LATER } from './month-outlook.ts';

/** Days of a month after which it is forecast again, and how many final months back (ADR 0007). */
const ORIGIN_DAYS = [5, 10, 15, 20, 25] as const;
const MONTHS = 6;

/** Days of history before the first origin, below which a model has nothing to learn from. */
const MIN_HISTORY = 28;

/** Support of a month and the invoice come within the first week of the next: before that it is not final. */
const FINAL_FROM_DAY = 8;

/**
 * Kinds a forecast answers for. One-off purchases, refunds and adjustments are known to people, not to history: they are
 * left out of forecast and actual alike.
 */
const FORESEEN: readonly ChargeKind[] = ['tax', 'support', 'marketplace', 'credit', 'discount'];

/** One forecast of a past month beside what the month became. */
export interface Trial {
  readonly month: Month;
  /** Days of the month that were known. */
  readonly day: number;
  readonly method: ForecastMethod;
  readonly forecast: number;
  readonly actual: number;
  /** Half the width of the 80 % interval before calibration; for methods without paths the amount left to forecast. */
  readonly halfWidth: number;
}

/** Every method at every origin of the last final months, each seeing only what was known then. */
export function runTrials(basis: ForecastBasis, forecaster: Forecaster | null): readonly Trial[] {
  const trials: Trial[] = [];
  for (const month of basis.finalMonths.slice(-MONTHS)) {
    for (const day of ORIGIN_DAYS) {
      const origin = addDays(firstDayOf(month), day);
      if (dayIndex(basis, origin) < MIN_HISTORY) continue;
      const lastKnown = addMonths(month, day < FINAL_FROM_DAY ? -2 : -1);
      const known = basis.finalMonths.filter((final) => final <= lastKnown);
      trials.push(...trialsAt({ basis, origin, known, inHindsight: true }, month, forecaster));
    }
  }
  return trials;
}

function trialsAt(context: EstimateContext, month: Month, forecaster: Forecaster | null): readonly Trial[] {
  const trials: Trial[] = [];
  const actual = actualOf(context.basis, month);
  const add = (method: ForecastMethod, [estimate]: readonly MonthEstimate[]) => {
    if (!estimate) return;
    const forecast = foreseen(context, estimate);
    const day = daysBetween(firstDayOf(month), context.origin);
    trials.push({ month, day, method, forecast, actual, halfWidth: halfWidthOf(estimate) });
  };
  if (forecaster) add('model', modelEstimates(context, forecaster, 1));
  for (const method of ['run-rate', 'last-month-average'] as const)
    add(method, averageEstimates(context, method, 1) ?? []);
  return trials;
}

/** Half the width of the 80 % interval of the paths, or what there is to get wrong where there are none. */
export function halfWidthOf({ deviations, usageLeft, itemsLeft }: MonthEstimate): number {
  if (deviations.length === 0) return Math.abs(usageLeft) + Math.abs(itemsLeft);
  return (quantile([...deviations], 0.9) - quantile([...deviations], 0.1)) / 2;
}

/** Share of past errors the interval must hold (ADR 0007). */
const COVERED = 0.8;

/**
 * By what the half width must be multiplied so that 80 % of the past errors would have been inside (split conformal:
 * (n + 1) ÷ n of 80 %). The errors of one month come together, so n counts months. Null without any trial.
 */
export function calibration(trials: readonly Trial[]): number | null {
  const ratios = trials
    .filter(({ halfWidth }) => halfWidth > 0)
    .map(({ forecast, actual, halfWidth }) => Math.abs(forecast - actual) / halfWidth);
  if (ratios.length === 0) return null;
  const months = new Set(trials.map(({ month }) => month)).size;
  return quantile(ratios, Math.min(1, (COVERED * (months + 1)) / months));
}

/** Accuracy of one method over its trials; null without any. Intervals are calibrated on earlier months only. */
export function summarise(method: ForecastMethod, all: readonly Trial[]): BackTest | null {
  const trials = all.filter((trial) => trial.method === method);
  const total = trials.reduce((sum, { actual }) => sum + actual, 0);
  if (trials.length === 0 || total <= 0) return null;
  const error = trials.reduce((sum, { forecast, actual }) => sum + forecast - actual, 0);
  const absolute = trials.reduce((sum, { forecast, actual }) => sum + Math.abs(forecast - actual), 0);
  return {
    method,
    wape: absolute / total,
    bias: error / total,
    origins: trials.length,
    intervalCoverage: coverage(trials),
  };
}

function coverage(trials: readonly Trial[]): number | null {
  const judged = trials.flatMap((trial) => {
    const factor = calibration(trials.filter(({ month }) => month < trial.month));
    if (factor === null) return [];
    return [Math.abs(trial.forecast - trial.actual) <= factor * trial.halfWidth];
  });
  return judged.length === 0 ? null : judged.filter(Boolean).length / judged.length;
}

function foreseen({ basis, origin }: EstimateContext, estimate: MonthEstimate): number {
  const { month, usageSoFar, usageLeft, items } = estimate;
  const expected = items.filter(({ kind }) => kind !== 'purchase').map(({ amount }) => amount.value);
  const seen = FORESEEN.filter((kind) => !POSTED_LATER.includes(kind));
  const others = othersOf(basis, seen, { month, until: dayIndex(basis, origin) });
  return usageSoFar + usageLeft + others + expected.reduce((sum, value) => sum + value, 0);
}

function actualOf(basis: ForecastBasis, month: Month): number {
  const { start, end } = monthPeriod(month);
  const until = dayIndex(basis, end);
  const usage = sumBetween(basis.usageTotal, dayIndex(basis, start), until);
  return usage + othersOf(basis, FORESEEN, { month, until });
}

function othersOf(
  basis: ForecastBasis,
  kinds: readonly ChargeKind[],
  { month, until }: { readonly month: Month; readonly until: number },
): number {
  const from = dayIndex(basis, firstDayOf(month));
  return kinds.reduce((sum, kind) => sum + sumBetween(basis.others.get(kind) ?? [], from, until), 0);
}
