import type { Forecaster } from '../../core/forecast.ts';
import { addDays, type Day, eachDay } from '../../core/period.ts';
import type { DailySeries } from './daily-series.ts';
import { dayIndex, type ForecastBasis } from './forecast-basis.ts';
import { dayOfMonthFactors } from './month-shape.ts';
import { monthStartCharge } from './month-start-charge.ts';
import { isMonthlyHabit } from './monthly-habit.ts';
import { isPlanned, type PlannedEvent } from './planned-events.ts';
import { robustScale } from './robust-scale.ts';
import { expectedByLevel, expectedBySameWeekday } from './weekly-shape.ts';

/** Days a forecast learns from: half a year holds the shape of the month several times. */
export const TRAINING_DAYS = 182;

/** Of them, days the model is fitted to: enough for the week and the recent slope, and quick. */
const MODEL_DAYS = 112;

/** Paths per series. Drawn in mirrored pairs, so few are enough for an 80 % interval. */
const PATHS = 200;

/** Robust standard deviations, and share of the usual cost, beyond which a day of the past is not learned from. */
const OUTLIER = { sigma: 4, ratio: 0.1 };

/** Usage cost by day after the origin. */
export interface UsagePaths {
  /** Mean of the paths; without what is charged on month starts. */
  readonly expected: readonly number[];
  readonly paths: readonly (readonly number[])[];
  /** What each first of a month adds, over all series. */
  readonly monthStart: number;
}

/** Forecasts the usage of every series from the days before `origin` and adds the paths up. */
export function usagePaths(
  basis: ForecastBasis,
  forecaster: Forecaster,
  { origin, horizon }: { readonly origin: Day; readonly horizon: number },
): UsagePaths {
  const to = dayIndex(basis, origin);
  const totals = Array.from({ length: PATHS }, () => new Array<number>(horizon).fill(0));
  let monthStart = 0;
  for (const series of basis.usage) {
    const history = learnable(series, to, basis.events);
    monthStart += history.monthStart;
    const shape = Array.from({ length: horizon }, (_, at) => history.factorAt(addDays(origin, at)));
    const paths = forecaster.paths(history.values, horizon, PATHS);
    addPaths(totals, paths, { shape, floor: history.floor });
  }
  const expected = Array.from(
    { length: horizon },
    (_, at) => totals.reduce((sum, path) => sum + (path[at] ?? 0), 0) / PATHS,
  );
  return { expected, paths: totals, monthStart };
}

function addPaths(
  totals: readonly number[][],
  paths: readonly (readonly number[])[],
  { shape, floor }: { readonly shape: readonly number[]; readonly floor: number },
): void {
  for (const [index, total] of totals.entries()) {
    const path = paths[index] ?? [];
    for (const [at, sum] of total.entries())
      total[at] = sum + Math.max(floor, (path[at] ?? 0) * (shape[at] ?? 1));
  }
}

/** History without what is no habit (spikes, planned events and month starts are replaced by the usual cost) and with the shape of the month taken out. */
function learnable(series: DailySeries, to: number, events: readonly PlannedEvent[]) {
  const from = Math.max(firstCost(series.values), to - TRAINING_DAYS);
  const start = addDays(series.period.start, from);
  const values = withoutEvents(series, events).slice(from, Math.max(from, to));
  const expected = usual(values, expectedByLevel(values, start), expectedBySameWeekday(values));
  const residuals = values.map((value, at) => value - (expected[at] ?? 0));
  const scale = robustScale(residuals);
  const days = eachDay({ start, end: addDays(start, values.length) });
  const cleaned = values.map((value, at) => {
    const usualCost = expected[at] ?? value;
    const floor = Math.max(OUTLIER.sigma * scale, OUTLIER.ratio * Math.abs(usualCost));
    const isOutlier = Math.abs(value - usualCost) > floor;
    if (!isOutlier) return value;
    // What comes every month is learned as its shape; the first alone is a calendar item.
    const isLearned = !days[at]?.endsWith('-01') && isMonthlyHabit(residuals, start, at);
    return isLearned ? value : usualCost;
  });
  const factors = dayOfMonthFactors(cleaned, start);
  const factorAt = (at: Day | undefined) => factors[Number(at?.slice(8)) - 1] ?? 1;
  return {
    values: cleaned.map((value, at) => value / factorAt(days[at])).slice(-MODEL_DAYS),
    factorAt,
    monthStart: monthStartCharge(values, expected, start),
    // Usage costs nothing at least; a series that knows negative days may have more of them.
    floor: values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0,
  };
}

/** Days of planned events cost what the same weekday cost before them, however long they last. */
function withoutEvents(
  { values, period, scope }: DailySeries,
  events: readonly PlannedEvent[],
): readonly number[] {
  if (events.length === 0) return values;
  const ordinary = [...values];
  for (const at of values.keys())
    if (isPlanned(events, scope, addDays(period.start, at))) ordinary[at] = ordinary[at - 7] ?? 0;
  return ordinary;
}

function usual(
  values: readonly number[],
  byLevel: readonly number[],
  byWeekday: readonly number[],
): readonly number[] {
  return values.map((value, at) => {
    const [a, b] = [byLevel[at] ?? value, byWeekday[at] ?? value];
    return Math.abs(value - a) <= Math.abs(value - b) ? a : b;
  });
}

function firstCost(values: readonly number[]): number {
  const first = values.findIndex((value) => value !== 0);
  return first < 0 ? values.length : first;
}
