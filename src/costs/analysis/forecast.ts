import type { Bill } from '../../core/bill.ts';
import type { BackTest, Forecast, Forecaster, ForecastMethod, MonthForecast } from '../../core/forecast.ts';
import { type Gap, type Known, known } from '../../core/known.ts';
import { moneyToNumber } from '../../core/money.ts';
import { addDays, lengthInDays, monthPeriod } from '../../core/period.ts';
import { calibration, halfWidthOf, runTrials, summarise } from './back-test.ts';
import { actualOf, type ForecastBasis, forecastBasis } from './forecast-basis.ts';
import {
  averageEstimates,
  type EstimateContext,
  type MonthEstimate,
  modelEstimates,
} from './month-estimate.ts';
import type { PlannedEvent } from './planned-events.ts';
import { TRAINING_DAYS } from './usage-paths.ts';

export interface ForecastOptions {
  readonly forecaster: Forecaster;
  readonly metrics: readonly ('billedCost' | 'effectiveCost')[];
  readonly events: readonly PlannedEvent[];
  /** Months after the running one. Default 3. */
  readonly monthsAhead?: number;
}

/** Days of usage below which there is nothing to learn: averages are used. */
const MIN_MODEL_DAYS = 28;

/** Origins up to this day of the month say how far off a forecast of a whole month is. */
const EARLY_ORIGIN = 10;

/** Final months below which no interval is given. */
const MIN_FINAL_MONTHS = 3;

/**
 * The running month and the months after it (ADR 0007), one forecast per metric. The method is the one that did
 * best on this bill's own past. Unknown where there is no complete day to start from.
 */
export function forecastOf(
  bill: Bill,
  currency: string,
  options: ForecastOptions,
): Known<readonly Forecast[]> {
  const forecasts: Forecast[] = [];
  for (const metric of options.metrics) {
    const basis = forecastBasis(bill, currency, metric, options.events);
    if (!basis.known) return basis;
    forecasts.push(forecastMetric(basis.value, options));
  }
  return known(forecasts);
}

function forecastMetric(basis: ForecastBasis, { forecaster, monthsAhead = 3 }: ForecastOptions): Forecast {
  const isLongEnough = lengthInDays(basis.period) >= MIN_MODEL_DAYS;
  const trials = runTrials(basis, isLongEnough ? forecaster : null);
  const backTests = METHODS.flatMap((method) => summarise(method, trials) ?? []);
  const context: EstimateContext = {
    basis,
    origin: basis.period.end,
    known: basis.finalMonths,
    inHindsight: false,
  };
  const { method, estimates } = bestEstimates(context, {
    ranked: rank(backTests, isLongEnough),
    forecaster,
    months: 1 + monthsAhead,
  });
  const hasInterval = basis.finalMonths.length >= MIN_FINAL_MONTHS;
  const own = hasInterval ? trials.filter((trial) => trial.method === method) : [];
  const running = calibration(own);
  // The months after the running one lie as far ahead as the first origins of a month do, or further.
  const later = calibration(own.filter(({ day }) => day <= EARLY_ORIGIN));
  return {
    metric: basis.metric,
    method,
    model: method === 'model' ? forecaster.name : null,
    trainedOn: trainedOn(basis),
    months: estimates.map((estimate, at) => monthForecast(basis, estimate, at === 0 ? running : later)),
    backTests,
    notes: [...(isLongEnough ? [] : [NO_MODEL]), ...(running === null ? [NO_INTERVAL] : [])],
  };
}

const METHODS: readonly ForecastMethod[] = ['model', 'run-rate', 'last-month-average'];

const NO_MODEL: Gap = {
  reason: 'no-history',
  subject: 'forecast by a model',
  remedy: 'read at least 28 complete days',
};

const NO_INTERVAL: Gap = {
  reason: 'no-history',
  subject: 'forecast interval',
  remedy: 'read at least three final months',
};

/** Best first: by the error of the back-test; what could not be tested keeps its place at the end. */
function rank(backTests: readonly BackTest[], isLongEnough: boolean): readonly ForecastMethod[] {
  const wapeOf = (method: ForecastMethod) =>
    backTests.find((test) => test.method === method)?.wape ?? Number.POSITIVE_INFINITY;
  const order = isLongEnough ? METHODS : METHODS.filter((method) => method !== 'model');
  return [...order].sort((a, b) => (wapeOf(a) === wapeOf(b) ? 0 : wapeOf(a) - wapeOf(b)));
}

function bestEstimates(
  context: EstimateContext,
  choice: {
    readonly ranked: readonly ForecastMethod[];
    readonly forecaster: Forecaster;
    readonly months: number;
  },
): { readonly method: ForecastMethod; readonly estimates: readonly MonthEstimate[] } {
  for (const method of choice.ranked) {
    const estimates =
      method === 'model'
        ? modelEstimates(context, choice.forecaster, choice.months)
        : averageEstimates(context, method, choice.months);
    if (estimates) return { method, estimates };
  }
  return { method: 'model', estimates: modelEstimates(context, choice.forecaster, choice.months) };
}

function monthForecast(basis: ForecastBasis, estimate: MonthEstimate, factor: number | null): MonthForecast {
  const actual = actualOf(basis, monthPeriod(estimate.month));
  const expected = moneyToNumber(actual) + estimate.usageLeft + estimate.itemsLeft;
  const half = factor === null ? null : factor * halfWidthOf(estimate);
  const bound = (value: number) => ({ value, currency: basis.currency });
  return {
    month: estimate.month,
    metric: basis.metric,
    actual,
    expected: bound(expected),
    low: half === null ? null : bound(expected - half),
    high: half === null ? null : bound(expected + half),
    calendarItems: estimate.items,
  };
}

function trainedOn({ period }: ForecastBasis) {
  const start = addDays(period.end, -TRAINING_DAYS);
  return { start: start > period.start ? start : period.start, end: period.end };
}
