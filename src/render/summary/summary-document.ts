import type { ComparisonName } from '../../core/calendar.ts';
import type { CostMetric } from '../../core/charge.ts';
import type { DataState, SourceDescription } from '../../core/cost-source.ts';
import type { InvariantResult } from '../../core/data-quality.ts';
import type { ForecastMethod } from '../../core/forecast.ts';
import type { Gap } from '../../core/known.ts';
import type { MoneyJson } from '../../core/money.ts';
import type { Cause } from '../../core/mover.ts';

/**
 * `summary.json`: the figures of a report, flat, for programs. Amounts are exact decimals as text, each beside its
 * currency; `null` is unknown, never zero. A list is always a list: one that is not known is named in `unknown`.
 */
export interface SummaryDocument {
  readonly schemaVersion: number;
  readonly tenant: string;
  /** The day the report is for. */
  readonly asOf: string;
  readonly source: SourceDescription;
  /** Days read: first day inclusive, last day exclusive. */
  readonly period: { readonly start: string; readonly end: string };
  /** ISO instant up to which usage is in. */
  readonly dataThrough: string;
  /** Charge rows read; `null` where the source does not tell. */
  readonly rows: number | null;
  /** The metric that `amount` holds in every breakdown below. */
  readonly amountMetric: 'billedCost';
  /** The comparison the report opens with, one a currency. */
  readonly headline: readonly SummaryHeadline[];
  /** One a currency; the primary one first. Never add them. */
  readonly totals: readonly SummaryTotals[];
  readonly byProvider: readonly SummaryItem[];
  readonly byService: readonly SummaryItem[];
  readonly byServiceCategory: readonly SummaryItem[];
  readonly byAccount: readonly SummaryItem[];
  readonly byRegion: readonly SummaryItem[];
  readonly byDay: readonly SummaryItem[];
  readonly byChargeCategory: readonly SummaryItem[];
  readonly byChargeKind: readonly SummaryItem[];
  readonly byInvoice: readonly SummaryItem[];
  readonly byLineItemType: readonly SummaryItem[];
  readonly forecast: readonly SummaryForecast[];
  readonly anomalies: readonly SummaryAnomaly[];
  /** Since the last report; `null`: there is none, or it cannot be compared, and why stands in `gaps`. */
  readonly changes: SummaryChanges | null;
  /** Lists above that are empty because they are not known, by name; why stands in `gaps`. */
  readonly unknown: readonly UnknownList[];
  readonly dataQuality: readonly SummaryQuality[];
  readonly invariants: readonly SummaryInvariant[];
  readonly gaps: readonly Gap[];
}

export interface SummaryChanges {
  /** Day of the last report. */
  readonly previous: string;
  /** `null`: not known, and why stands in `gaps`. */
  readonly recommendations: SummaryRecommendationChanges | null;
  /** What can be had together a month, where it is another amount; `null`: not known. */
  readonly savings:
    | readonly { readonly currency: string; readonly before: string; readonly after: string }[]
    | null;
}

export interface SummaryRecommendationChanges {
  readonly new: SummaryChange;
  readonly done: SummaryChange;
  /** Looked for and not found. */
  readonly gone: SummaryChange;
  readonly exempt: SummaryChange;
  /** Nobody looked this time: they may still hold. */
  readonly notLooked: SummaryChange;
  /** Those of the last report that its report.json does not hold. */
  readonly notCompared: number;
}

export interface SummaryChange {
  readonly count: number;
  /** Net saving a month, one amount a currency. */
  readonly net: readonly MoneyJson[];
}

/** The lists that a source may not be able to tell. */
export type UnknownList =
  | 'byProvider'
  | 'byService'
  | 'byServiceCategory'
  | 'byAccount'
  | 'byRegion'
  | 'byDay'
  | 'byChargeCategory'
  | 'byChargeKind'
  | 'byInvoice'
  | 'byLineItemType'
  | 'anomalies';

export interface SummaryAmounts {
  readonly currency: string;
  /** Charge rows; `null` where the source does not tell. */
  readonly rows: number | null;
  readonly billedCost: string | null;
  readonly effectiveCost: string | null;
  readonly listCost: string | null;
  readonly contractedCost: string | null;
}

export interface SummaryTotals extends SummaryAmounts {
  /** Rows whose value is missing; a sum beside a count above 0 leaves them out. */
  readonly unknownRows: Readonly<Record<CostMetric, number>>;
}

export interface SummaryItem extends SummaryAmounts {
  /** As it stands in the bill; the empty text is "no value". */
  readonly name: string;
  /** Display name where it differs. */
  readonly label?: string;
  /** The `amountMetric`. */
  readonly amount: string | null;
}

export interface SummaryHeadline {
  readonly currency: string;
  readonly name: ComparisonName;
  readonly metric: CostMetric;
  readonly state: DataState;
  readonly start: string;
  readonly end: string;
  readonly amount: string | null;
  readonly before: string | null;
  readonly change: string | null;
  /** change ÷ before. */
  readonly changeRatio: string | null;
}

/** One a currency and metric; `months` is `null` where there is no forecast, and `gap` says why. */
export interface SummaryForecast {
  readonly currency: string;
  readonly metric: CostMetric | null;
  readonly method: ForecastMethod | null;
  readonly months: readonly SummaryForecastMonth[] | null;
  readonly gap: Gap | null;
}

export interface SummaryForecastMonth {
  readonly month: string;
  /** Charged on complete days. */
  readonly actual: string;
  /** Estimates, hence plain numbers. */
  readonly expected: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface SummaryAnomaly {
  readonly id: string;
  readonly currency: string;
  readonly serviceName: string;
  readonly subAccountId: string;
  readonly start: string;
  readonly end: string;
  readonly actual: string;
  readonly expected: string;
  /** actual − expected. */
  readonly impact: string;
  readonly direction: 'increase' | 'decrease';
  readonly cause: Cause | 'unknown';
  readonly usageType: string | null;
  readonly confirmed: boolean;
}

export interface SummaryQuality {
  readonly id: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly count: number;
  readonly subject: string;
  readonly message: string;
  readonly amounts: readonly MoneyJson[];
  readonly examples: readonly string[];
}

export interface SummaryInvariant {
  readonly id: InvariantResult['id'];
  readonly outcome: InvariantResult['outcome'];
  readonly message: string;
  readonly checked: number;
  readonly violations: number;
  readonly residuals: readonly MoneyJson[];
}
