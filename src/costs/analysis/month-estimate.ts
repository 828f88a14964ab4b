import type { CalendarItem, Forecaster, ForecastMethod } from '../../core/forecast.ts';
import {
  addMonths,
  type Day,
  daysBetween,
  daysInMonth,
  type Month,
  monthOf,
  monthPeriod,
} from '../../core/period.ts';
import { calendarItems } from './calendar-items.ts';
import { dayIndex, type ForecastBasis, sumBetween } from './forecast-basis.ts';
import { usagePaths } from './usage-paths.ts';

/** One month estimated by one method. */
export interface MonthEstimate {
  readonly month: Month;
  /** Usage charged on complete days. */
  readonly usageSoFar: number;
  /** Usage expected on the days left. */
  readonly usageLeft: number;
  readonly items: readonly CalendarItem[];
  /** Sum of the items. */
  readonly itemsLeft: number;
  /** Deviations of the simulated months from the expected one, ascending; empty where the method has no paths. */
  readonly deviations: readonly number[];
}

export interface EstimateContext {
  readonly basis: ForecastBasis;
  readonly origin: Day;
  /** Final months known at the origin. */
  readonly known: readonly Month[];
  /** A past origin, for a back-test. */
  readonly inHindsight: boolean;
}

/** The months from the origin's on, by the model. */
export function modelEstimates(
  context: EstimateContext,
  forecaster: Forecaster,
  months: number,
): readonly MonthEstimate[] {
  const { basis, origin } = context;
  const targets = targetMonths(origin, months);
  const last = targets.at(-1) ?? monthOf(origin);
  const horizon = daysBetween(origin, monthPeriod(last).end);
  const usage = usagePaths(basis, forecaster, { origin, horizon });
  return targets.map((month) => {
    const { start, end } = monthPeriod(month);
    const from = Math.max(0, daysBetween(origin, start));
    const to = daysBetween(origin, end);
    const monthStart = start >= origin ? usage.monthStart : 0;
    const usageLeft = sumBetween(usage.expected, from, to);
    const deviations = usage.paths.map((path) => sumBetween(path, from, to) - usageLeft);
    return estimate(context, month, { usageLeft, monthStart, deviations: deviations.sort((a, b) => a - b) });
  });
}

/** The months from the origin's on, each day at the average day of the running or of the last full month; null without such days. */
export function averageEstimates(
  context: EstimateContext,
  method: Exclude<ForecastMethod, 'model'>,
  months: number,
): readonly MonthEstimate[] | null {
  const daily = averageDay(context, method);
  if (daily === null) return null;
  return targetMonths(context.origin, months).map((month) => {
    const left = Math.min(daysInMonth(month), daysBetween(context.origin, monthPeriod(month).end));
    const soFar = usageSoFar(context, month);
    // The last month's average stands for the whole month, whatever its first days cost (ADR 0007).
    const usageLeft = method === 'run-rate' ? daily * left : daily * daysInMonth(month) - soFar;
    return estimate(context, month, { usageLeft, monthStart: 0, deviations: [] });
  });
}

function averageDay({ basis, origin }: EstimateContext, method: ForecastMethod): number | null {
  const running = monthPeriod(monthOf(origin));
  const period =
    method === 'run-rate'
      ? { start: running.start, end: origin }
      : monthPeriod(addMonths(monthOf(origin), -1));
  const days = daysBetween(period.start, period.end);
  const from = dayIndex(basis, period.start);
  if (days === 0 || from < 0) return null;
  return sumBetween(basis.usageTotal, from, dayIndex(basis, period.end)) / days;
}

function estimate(
  context: EstimateContext,
  month: Month,
  parts: Pick<MonthEstimate, 'usageLeft' | 'deviations'> & { readonly monthStart: number },
): MonthEstimate {
  const { basis, origin, known, inHindsight } = context;
  const soFar = usageSoFar(context, month);
  const usage = soFar + parts.usageLeft + parts.monthStart;
  const items = calendarItems(basis, {
    month,
    origin,
    usage,
    monthStart: parts.monthStart,
    known,
    inHindsight,
  });
  const itemsLeft = items.reduce((sum, { amount }) => sum + amount.value, 0);
  return {
    month,
    usageSoFar: soFar,
    usageLeft: parts.usageLeft,
    items,
    itemsLeft,
    deviations: parts.deviations,
  };
}

function usageSoFar({ basis, origin }: EstimateContext, month: Month): number {
  const { start } = monthPeriod(month);
  return sumBetween(basis.usageTotal, dayIndex(basis, start), dayIndex(basis, origin));
}

function targetMonths(origin: Day, months: number): readonly Month[] {
  return Array.from({ length: months }, (_, index) => addMonths(monthOf(origin), index));
}
