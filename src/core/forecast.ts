import type { CostMetric } from './charge.ts';
import type { Gap } from './known.ts';
import type { Estimate, Money } from './money.ts';
import type { Month, Period } from './period.ts';

/** How well a method did on this customer's own past (ADR 0007). */
export interface BackTest {
  readonly method: ForecastMethod;
  /** Σ|F−A| ÷ ΣA; 0.05 is 5 %. */
  readonly wape: number;
  /** Σ(F−A) ÷ ΣA; positive is too high. */
  readonly bias: number;
  readonly origins: number;
  /** Share of actuals inside the 80 % interval; null where the method gives none. */
  readonly intervalCoverage: number | null;
}

export type ForecastMethod = 'model' | 'run-rate' | 'last-month-average';

/** An amount the calendar knows: never learned, always named. */
export interface CalendarItem {
  readonly kind:
    | 'tax'
    | 'support'
    | 'purchase'
    | 'marketplace'
    | 'event'
    | 'commitment-end'
    | 'credit'
    | 'discount'
    | 'month-start';
  readonly month: Month;
  readonly amount: Estimate;
  readonly reason: CalendarReason;
}

/** How the amount of a calendar item was arrived at; every language says it in its own words. */
export type CalendarReason =
  /** The median share of what it is charged on, over the last final months. A share of 0.05 is 5 %. */
  | { readonly id: 'share'; readonly share: number; readonly months: number }
  /** As in each of the last final months. */
  | { readonly id: 'habit'; readonly months: number }
  | { readonly id: 'month-start' }
  | { readonly id: 'recurring-fees' }
  | { readonly id: 'planned-events'; readonly events: number }
  /** Usage of commitments that end, at the price without them. */
  | { readonly id: 'without-commitment' };

export interface MonthForecast {
  readonly month: Month;
  readonly metric: CostMetric;
  /** What has been charged on complete days. */
  readonly actual: Money;
  readonly expected: Estimate;
  /** Bounds of the 80 % interval; null below three final months. */
  readonly low: Estimate | null;
  readonly high: Estimate | null;
  readonly calendarItems: readonly CalendarItem[];
}

export interface Forecast {
  readonly metric: CostMetric;
  readonly method: ForecastMethod;
  /** Name of the model behind `model`, e.g. `MSTL + AutoETS`. */
  readonly model: string | null;
  readonly trainedOn: Period;
  /** The running month first, then the months after it. */
  readonly months: readonly MonthForecast[];
  readonly backTests: readonly BackTest[];
  /** Why the simpler method was used, or there is no interval. */
  readonly notes: readonly Gap[];
}

/** A model of one daily series. Implemented over a forecasting library; the analysis knows only this. */
export interface Forecaster {
  readonly name: string;
  /** Sample paths of the next `horizon` days after `history`, each of length `horizon`. Same input, same paths. */
  paths(history: readonly number[], horizon: number, count: number): readonly (readonly number[])[];
}
