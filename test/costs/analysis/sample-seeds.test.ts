import { beforeAll, describe, expect, it } from 'vitest';
import { generateOrganisation } from '../../../samples/generate.ts';
import type { SampleTruth } from '../../../samples/organisation.ts';
import type { Anomaly } from '../../../src/core/anomaly.ts';
import type { Bill } from '../../../src/core/bill.ts';
import type { Forecast, Forecaster } from '../../../src/core/forecast.ts';
import type { Known } from '../../../src/core/known.ts';
import { moneyToNumber } from '../../../src/core/money.ts';
import { anomaliesOf } from '../../../src/costs/analysis/anomalies.ts';
import { forecastOf } from '../../../src/costs/analysis/forecast.ts';
import { trendsOf } from '../../../src/costs/analysis/trends.ts';
import { readBill } from '../../../src/costs/read-bill.ts';
import { loadAugurs } from '../../../src/platform/augurs.ts';
import { memorySource } from '../../support/memory-source.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** What one seed gave: small enough to keep for all of them. */
interface Outcome {
  readonly truth: SampleTruth;
  readonly anomalies: readonly Anomaly[];
  readonly leaks: readonly { readonly serviceName?: string; readonly subAccountId?: string }[];
  readonly forecast: Forecast;
}

const outcomes = new Map<number, Outcome>();
let forecaster: Forecaster;

beforeAll(async () => {
  forecaster = await loadAugurs();
});

async function outcomeOf(seed: number): Promise<Outcome> {
  const known = outcomes.get(seed);
  if (known) return known;
  const organisation = generateOrganisation(seed);
  const bill = await billOf(organisation);
  const options = { metric: 'effectiveCost' as const, events: [] };
  const [forecast] = opened(forecastOf(bill, 'USD', { forecaster, metrics: ['effectiveCost'], events: [] }));
  if (!forecast) throw new Error('No forecast');
  const outcome: Outcome = {
    truth: organisation.truth,
    anomalies: bill.head.currencies.flatMap((currency) => opened(anomaliesOf(bill, currency, options))),
    leaks: bill.head.currencies
      .flatMap((currency) => trendsOf(bill, currency, options))
      .filter(({ slowLeak }) => slowLeak)
      .map(({ scope }) => scope),
    forecast,
  };
  outcomes.set(seed, outcome);
  return outcome;
}

function billOf(organisation: ReturnType<typeof generateOrganisation>): Promise<Bill> {
  return readBill(memorySource(organisation), {
    asOf: organisation.asOf,
    completeAfterHours: 24,
    fiscalYearStart: 1,
    tagKeys: [],
    costCategories: [],
  });
}

function opened<T>(value: Known<T>): T {
  if (!value.known) throw new Error(value.gap.subject);
  return value.value;
}

function isSpike({ scope, period }: Anomaly, { spike }: SampleTruth): boolean {
  const { serviceName, subAccountId } = scope;
  return (
    serviceName === spike.serviceName && subAccountId === spike.subAccountId && period.start === spike.days[0]
  );
}

describe.each(SEEDS)('sample organisation, seed %i', (seed) => {
  it('finds the spike: its service, account, days and size; and at most one thing besides', async () => {
    const { truth, anomalies } = await outcomeOf(seed);

    const [spike] = anomalies.filter((anomaly) => isSpike(anomaly, truth));

    expect(spike?.days).toBe(truth.spike.days.length);
    const impact = spike ? moneyToNumber(spike.impact) : Number.NaN;
    expect(Math.abs(impact / Number(truth.spike.impact) - 1)).toBeLessThan(0.05);
    expect(anomalies.filter((anomaly) => !isSpike(anomaly, truth)).length).toBeLessThanOrEqual(1);
  }, 180_000);

  it('takes neither the new nor the ended service nor the leak for an anomaly', async () => {
    const { truth, anomalies } = await outcomeOf(seed);
    const planted = [truth.newService, truth.endedService, truth.leak];

    const taken = anomalies.filter(({ scope }) =>
      planted.some(
        (place) => place.serviceName === scope.serviceName && place.subAccountId === scope.subAccountId,
      ),
    );

    expect(taken).toEqual([]);
  });

  it('names the leak as slow leak, and nothing else', async () => {
    const { truth, leaks } = await outcomeOf(seed);
    const { serviceName, subAccountId } = truth.leak;

    expect(leaks).toEqual([{ serviceName, subAccountId }]);
  });

  it('forecasts better than the run-rate and the last month', async () => {
    const { forecast } = await outcomeOf(seed);
    const wape = (method: string) =>
      forecast.backTests.find((test) => test.method === method)?.wape ?? Number.NaN;

    expect(forecast.method).toBe('model');
    expect(wape('model')).toBeLessThan(wape('run-rate'));
    expect(wape('model')).toBeLessThan(wape('last-month-average'));
    expect(forecast.backTests.every(({ origins }) => origins === 30)).toBe(true);
  });
});

describe('all seeds together', () => {
  it('holds 70 to 90 % of the past months inside the 80 % interval', async () => {
    const coverages = [...outcomes.values()].map(
      ({ forecast }) => forecast.backTests.find(({ method }) => method === 'model')?.intervalCoverage,
    );
    const pooled =
      coverages.reduce<number>((sum, share) => sum + (share ?? Number.NaN), 0) / coverages.length;

    expect(coverages).toHaveLength(SEEDS.length);
    expect(pooled).toBeGreaterThanOrEqual(0.7);
    expect(pooled).toBeLessThanOrEqual(0.9);
  });
});
