import { describe, expect, test } from 'vitest';
import type { SampleCharge } from '../../../../samples/charge.ts';
import { generateOrganisation } from '../../../../samples/generate.ts';
import { type ChargeKind, USAGE_KINDS } from '../../../../src/core/charge.ts';
import type { CostSource } from '../../../../src/core/cost-source.ts';
import type { Cube, CubeQuery, Dimension } from '../../../../src/core/cube.ts';
import { formatDecimal } from '../../../../src/core/decimal.ts';
import { amountText } from '../../../../src/core/money.ts';
import { addDays, day, firstDayOf, monthOf, type Period } from '../../../../src/core/period.ts';
import { startCostExplorer } from '../../../loopback/cost-explorer-server.ts';
import { servedCharges } from '../../../loopback/sample-charges.ts';
import { sumDecimals } from '../../../support/sum-decimals.ts';
import { memoryCache, sourceAt } from './source-under-test.ts';

const SAMPLE = generateOrganisation(1);
const PAYER = SAMPLE.charges.find(({ billingCurrency }) => billingCurrency === 'USD')?.billingAccountId ?? '';
const HISTORY: Period = { start: day('2025-10-01'), end: addDays(SAMPLE.asOf, 1) };
const LAST_DAY = addDays(day(SAMPLE.dataThrough.slice(0, 10)), -1);
const MONTH_TO_DATE: Period = { start: firstDayOf(monthOf(LAST_DAY)), end: LAST_DAY };
const SAME_DAYS: Period = { start: day('2026-10-01'), end: day('2026-10-18') };
const CHARGES = SAMPLE.charges.filter(
  (charge) => charge.billingAccountId === PAYER && charge.day >= HISTORY.start,
);
const SERVED = servedCharges(SAMPLE.charges, PAYER, HISTORY.start);

const DAILY_BY_SERVICE = {
  name: 'daily by service',
  period: HISTORY,
  dimensions: ['day', 'serviceName', 'chargeKind'],
} as const;
const DAILY_BY_ACCOUNT = {
  name: 'daily by account',
  period: HISTORY,
  dimensions: ['day', 'subAccountId'],
  chargeKinds: USAGE_KINDS,
} as const;
const COMPARED = [MONTH_TO_DATE, SAME_DAYS].flatMap((period) =>
  (['subAccountId', 'usageType', 'regionId'] as const).map((other) => ({
    name: `by service and ${other}`,
    period,
    dimensions: ['serviceName', other] as const,
    chargeKinds: USAGE_KINDS,
  })),
);

describe('the sample organisation, read from Cost Explorer at five requests a second', () => {
  test('every group is exactly the sum of its rows, no request is lost and none throttled', {
    timeout: 120_000,
  }, async ({ annotate }) => {
    await using server = await startCostExplorer({
      charges: () => SERVED,
      finalBefore: day('2026-11-01'),
      ratePerSecond: 5,
    });
    const cache = memoryCache();
    const source = sourceAt(server.url, options(cache, '09'));
    const head = await source.open();

    await expectExact(source, DAILY_BY_SERVICE, ({ kind, chargeFrequency, day: at, serviceName }) => [
      at,
      serviceName,
      kindInCostExplorer(kind, chargeFrequency),
    ]);
    await expectExact(source, DAILY_BY_ACCOUNT, ({ day: at, subAccountId }) => [at, subAccountId]);
    for (const query of COMPARED)
      await expectExact(source, query, (charge) => [
        charge.serviceName,
        query.dimensions[1] === 'regionId' ? (charge.regionId ?? '') : charge[query.dimensions[1]],
      ]);

    const truth = SAMPLE.truth.byChargeMonth.filter(
      ({ currency, month }) => currency === 'USD' && month >= '2025-10',
    );
    expect(head.months.map(({ month, billedCost }) => [month, billedCost && amountText(billedCost)])).toEqual(
      truth.map(({ month, billedCost }) => [month, billedCost]),
    );
    expect(server.throttled()).toBe(0);
    const cold = source.usage();
    expect(cold.requests).toBe(server.requests.length);

    const nextSlot = sourceAt(server.url, options(cache, '17'));
    await nextSlot.open();
    for (const query of [DAILY_BY_SERVICE, DAILY_BY_ACCOUNT, ...COMPARED]) await answered(nextSlot, query);
    const warm = nextSlot.usage();

    expect(warm).toMatchObject({ plannedRequests: 10, requests: 10, pages: 10 });
    expect(server.throttled()).toBe(0);
    await annotate(`requests: ${cold.requests} the first time, ${warm.requests} with history kept`);
  });
});

function options(cache: ReturnType<typeof memoryCache>, hour: string) {
  return { cache, asOf: SAMPLE.asOf, now: new Date(`${SAMPLE.asOf}T${hour}:30:00Z`), intervalMs: 210 };
}

async function answered<D extends Dimension>(source: CostSource, query: CubeQuery<D>): Promise<Cube<D>> {
  const cube = await source.cube(query);
  if (!cube.known) throw new Error(`${cube.gap.subject}: ${cube.gap.remedy}`);
  return cube.value;
}

/** Compares every group of a cube with the sum of the sample's own rows. */
async function expectExact<D extends Dimension>(
  source: CostSource,
  query: CubeQuery<D>,
  keysOf: (charge: SampleCharge) => readonly string[],
): Promise<void> {
  const { rows } = await answered(source, query);
  const { period, chargeKinds } = query;
  const asked = CHARGES.filter(
    ({ day: at, kind, chargeFrequency }) =>
      at >= period.start &&
      at < period.end &&
      (!chargeKinds || chargeKinds.includes(kindInCostExplorer(kind, chargeFrequency))),
  );
  const expected = [...Map.groupBy(asked, (charge) => JSON.stringify(keysOf(charge)))].map(
    ([id, charges]) => [id, formatDecimal(sumDecimals(charges.map(({ effectiveCost }) => effectiveCost)))],
  );
  const found = rows.map((row) => [
    JSON.stringify(query.dimensions.map((dimension) => row[dimension])),
    row.effectiveCost && formatDecimal(row.effectiveCost.amount),
  ]);
  // Groups of nothing may be there or not: a discount row of the plain metrics has no net amount.
  const worth = (entries: readonly (readonly unknown[])[]) =>
    entries.filter(([, amount]) => amount !== '0').sort();
  expect(worth(found)).toEqual(worth(expected));
}

/** Record types do not tell Marketplace charges apart. */
function kindInCostExplorer(kind: ChargeKind, frequency: SampleCharge['chargeFrequency']): ChargeKind {
  if (kind !== 'marketplace') return kind;
  return frequency === 'Usage-Based' ? 'usage' : 'purchase';
}
