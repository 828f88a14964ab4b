import type { SampleOrganisation } from '../../samples/organisation.ts';
import type { Anomaly } from '../../src/core/anomaly.ts';
import type { CostSource } from '../../src/core/cost-source.ts';
import type { Forecast, Forecaster } from '../../src/core/forecast.ts';
import type { Known } from '../../src/core/known.ts';
import { anomaliesOf } from '../../src/costs/analysis/anomalies.ts';
import { forecastOf } from '../../src/costs/analysis/forecast.ts';
import { trendsOf } from '../../src/costs/analysis/trends.ts';
import { readBill } from '../../src/costs/read-bill.ts';

/** What the analysis says of the bill of one seed. */
export interface ToldOfSeed {
  readonly anomalies: readonly Anomaly[];
  readonly leaks: readonly { readonly serviceName?: string; readonly subAccountId?: string }[];
  readonly forecast: Forecast;
}

export async function toldOfSeed(
  { asOf }: SampleOrganisation,
  source: CostSource,
  forecaster: Forecaster,
): Promise<ToldOfSeed> {
  const bill = await readBill(source, {
    asOf,
    completeAfterHours: 24,
    fiscalYearStart: 1,
    tagKeys: [],
    costCategories: [],
  });
  const options = { metric: 'effectiveCost' as const, events: [] };
  const [forecast] = opened(forecastOf(bill, 'USD', { forecaster, metrics: ['effectiveCost'], events: [] }));
  if (!forecast) throw new Error('No forecast');
  const { currencies } = bill.head;
  return {
    anomalies: currencies.flatMap((currency) => opened(anomaliesOf(bill, currency, options))),
    leaks: currencies
      .flatMap((currency) => trendsOf(bill, currency, options))
      .filter(({ slowLeak }) => slowLeak)
      .map(({ scope }) => scope),
    forecast,
  };
}

function opened<T>(value: Known<T>): T {
  if (!value.known) throw new Error(value.gap.subject);
  return value.value;
}
