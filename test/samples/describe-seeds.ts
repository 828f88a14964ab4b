import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateOrganisation } from '../../samples/generate.ts';
import type { SampleOrganisation, SampleTruth } from '../../samples/organisation.ts';
import type { Anomaly } from '../../src/core/anomaly.ts';
import type { CostSource } from '../../src/core/cost-source.ts';
import { moneyToNumber } from '../../src/core/money.ts';
import { loadAugurs } from '../../src/platform/augurs.ts';
import { memorySource } from '../support/memory-source.ts';
import { expectBooks } from './seed-books.ts';
import { type ToldOfSeed, toldOfSeed } from './told-of-seed.ts';

/** A whole organisation takes a second to make and some to read, and longer where other work runs beside it. */
const TIMEOUT = 180_000;

interface Seed extends ToldOfSeed {
  readonly organisation: SampleOrganisation;
  readonly source: CostSource;
}

/**
 * Each seed is an organisation that keeps its books, in whose bill the analysis finds what is planted and nothing else.
 * Making and reading one is what takes the time, so all that is said of it is said in one place.
 */
export function describeSeeds(from: number, to: number): void {
  const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const coverages: (number | null | undefined)[] = [];

  describe.each(seeds)('sample organisation, seed %i', (seed) => {
    const state: { made: Seed | null } = { made: null };

    beforeAll(async () => {
      const organisation = generateOrganisation(seed);
      const source = memorySource(organisation);
      const told = await toldOfSeed(organisation, source, await loadAugurs());
      state.made = { organisation, source, ...told };
      coverages.push(backTestOf(told, 'model')?.intervalCoverage);
    }, TIMEOUT);
    // Rows are many: the next seed needs their room.
    afterAll(() => {
      state.made = null;
    });

    describeSeed(() => {
      if (!state.made) throw new TypeError('The organisation was not made');
      return state.made;
    });
  });

  describe('all of them together', () => {
    it('hold 70 to 90 % of the past months inside the 80 % interval', () => {
      const pooled = coverages.reduce<number>((sum, share) => sum + (share ?? Number.NaN), 0) / seeds.length;

      expect(coverages).toHaveLength(seeds.length);
      expect(pooled).toBeGreaterThanOrEqual(0.7);
      expect(pooled).toBeLessThanOrEqual(0.9);
    });
  });
}

function describeSeed(made: () => Seed): void {
  it('keeps its books and hides what it says', { timeout: TIMEOUT }, async () => {
    const { organisation, source } = made();

    await expectBooks(organisation, source);
  });

  it('finds the spike: its service, account, days and size; and at most one thing besides', () => {
    const { anomalies, organisation } = made();
    const { truth } = organisation;

    const [spike] = anomalies.filter((anomaly) => isSpike(anomaly, truth));

    expect(spike?.days).toBe(truth.spike.days.length);
    const impact = spike ? moneyToNumber(spike.impact) : Number.NaN;
    expect(Math.abs(impact / Number(truth.spike.impact) - 1)).toBeLessThan(0.05);
    expect(anomalies.filter((anomaly) => !isSpike(anomaly, truth)).length).toBeLessThanOrEqual(1);
  });

  it('takes neither the new nor the ended service nor the leak for an anomaly', () => {
    const { anomalies, organisation } = made();
    const { newService, endedService, leak } = organisation.truth;
    const planted = [newService, endedService, leak];

    const taken = anomalies.filter(({ scope }) =>
      planted.some(
        (place) => place.serviceName === scope.serviceName && place.subAccountId === scope.subAccountId,
      ),
    );

    expect(taken).toEqual([]);
  });

  it('names the leak as slow leak, and nothing else', () => {
    const { leaks, organisation } = made();
    const { serviceName, subAccountId } = organisation.truth.leak;

    expect(leaks).toEqual([{ serviceName, subAccountId }]);
  });

  it('forecasts better than the run-rate and the last month', () => {
    const { forecast } = made();
    const wape = (method: string) => backTestOf({ forecast }, method)?.wape ?? Number.NaN;

    expect(forecast.method).toBe('model');
    expect(wape('model')).toBeLessThan(wape('run-rate'));
    expect(wape('model')).toBeLessThan(wape('last-month-average'));
    expect(forecast.backTests.every(({ origins }) => origins === 30)).toBe(true);
  });
}

function backTestOf({ forecast }: Pick<ToldOfSeed, 'forecast'>, method: string) {
  return forecast.backTests.find((test) => test.method === method);
}

function isSpike({ scope, period }: Anomaly, { spike }: SampleTruth): boolean {
  const { serviceName, subAccountId } = scope;
  return (
    serviceName === spike.serviceName && subAccountId === spike.subAccountId && period.start === spike.days[0]
  );
}
