import type { Bill } from '../core/bill.ts';
import type { CostMetric } from '../core/charge.ts';
import type { Forecaster } from '../core/forecast.ts';
import type { AnalysisMetric, CurrencyReport } from '../core/report.ts';
import { type AllocationOptions, allocationsOf } from './analysis/allocation.ts';
import { anomaliesOf } from './analysis/anomalies.ts';
import { type Budget, budgetsOf } from './analysis/budgets.ts';
import { compare } from './analysis/comparisons.ts';
import { costTableOf } from './analysis/cost-table.ts';
import { forecastOf } from './analysis/forecast.ts';
import { analysisMetric } from './analysis/metric.ts';
import { moversOf } from './analysis/movers.ts';
import { otherChargesOf } from './analysis/other-charges.ts';
import type { PlannedEvent } from './analysis/planned-events.ts';
import { ratesOf } from './analysis/rates.ts';
import { seriesOf } from './analysis/series.ts';
import { tieOutOf } from './analysis/tie-out.ts';
import { breakdownsOf, totalsOf } from './analysis/totals.ts';
import { trendsOf } from './analysis/trends.ts';
import type { AnomalyThresholds } from './analysis/unusual-days.ts';

export interface AnalysisOptions {
  /** Asked for by the user; absent: effective cost, unless the bill's cannot be used. */
  readonly metric?: CostMetric;
  /** Shown first; absent: the currency with most charges. */
  readonly currency?: string;
  readonly moversLimit: number;
  readonly anomalies: AnomalyThresholds;
  readonly events: readonly PlannedEvent[];
  readonly budgets: readonly Budget[];
  readonly allocation: Pick<AllocationOptions, 'by' | 'rules'>;
  readonly forecaster: Forecaster;
}

/** Understands a bill: everything the report says about cost, one currency at a time. Pure. */
export function analyse(bill: Bill, options: AnalysisOptions): readonly CurrencyReport[] {
  const basis = analysisMetric(bill, options.metric);
  return currenciesOf(bill, options.currency).map((currency) =>
    analyseCurrency(bill, currency, basis, options),
  );
}

function currenciesOf(bill: Bill, first: string | undefined): readonly string[] {
  const { currencies } = bill.head;
  return first && currencies.includes(first)
    ? [first, ...currencies.filter((each) => each !== first)]
    : currencies;
}

function analyseCurrency(
  bill: Bill,
  currency: string,
  basis: AnalysisMetric,
  options: AnalysisOptions,
): CurrencyReport {
  const { metric } = basis;
  const { events, forecaster } = options;
  const forecasts = forecastOf(bill, currency, {
    forecaster,
    metrics: ['effectiveCost', 'billedCost'],
    events,
  });
  const comparisons = compare(bill, currency, metric);
  const table = costTableOf(bill, currency);
  return {
    currency,
    metric: basis,
    totals: totalsOf(bill, currency),
    breakdowns: breakdownsOf(bill, currency),
    comparisons,
    invoice: tieOutOf(bill, currency),
    otherCharges: otherChargesOf(table, currency),
    movers: bill.comparisons.flatMap((comparison) =>
      moversOf(comparison, currency, {
        metric,
        limit: options.moversLimit,
        accounts: bill.head.accounts,
        leftOut: comparisons.find(({ name }) => name === comparison.periods.name)?.notYetPosted ?? [],
      }),
    ),
    trends: trendsOf(bill, currency, { metric }),
    forecasts,
    budgets: budgetsOf(bill, currency, {
      budgets: options.budgets,
      forecasts,
      tellsOthers: currency === currenciesOf(bill, options.currency)[0],
    }),
    anomalies: anomaliesOf(bill, currency, { metric, events, thresholds: options.anomalies }),
    rates: ratesOf(bill, currency),
    allocation: allocationsOf(bill, currency, { metric, ...options.allocation }),
    series: seriesOf(bill, currency, metric),
    table,
  };
}
