import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { USAGE_KINDS } from '../../../../src/core/charge.ts';
import type { CostSource } from '../../../../src/core/cost-source.ts';
import type { CostCell, Cube, CubeQuery, Dimension } from '../../../../src/core/cube.ts';
import { addDecimal, type Decimal, formatDecimal, ZERO } from '../../../../src/core/decimal.ts';
import { amountText } from '../../../../src/core/money.ts';
import { day, type Period } from '../../../../src/core/period.ts';
import {
  type CostExplorerServerOptions,
  type ServedCharge,
  startCostExplorer,
} from '../../../loopback/cost-explorer-server.ts';
import { accountIds, smallBill } from './small-bill.ts';
import { memoryCache, sourceAt } from './source-under-test.ts';

const HISTORY: Period = { start: day('2025-10-01'), end: day('2026-11-22') };
const MONTH_TO_DATE: Period = { start: day('2026-11-01'), end: day('2026-11-20') };
const SAME_DAYS: Period = { start: day('2026-10-01'), end: day('2026-10-20') };
const LATER_THAT_DAY = new Date('2026-11-21T17:00:00Z');

const CHARGES = smallBill();

/** What the analysis asks this source (ADR 0008). */
const QUESTIONS: readonly CubeQuery[] = [
  { name: 'monthly by service', period: HISTORY, dimensions: ['month', 'serviceName', 'chargeKind'] },
  { name: 'daily by service', period: HISTORY, dimensions: ['day', 'serviceName', 'chargeKind'] },
  {
    name: 'daily by account',
    period: HISTORY,
    dimensions: ['day', 'subAccountId'],
    chargeKinds: USAGE_KINDS,
  },
  ...[MONTH_TO_DATE, SAME_DAYS].flatMap((period) =>
    (['subAccountId', 'usageType', 'regionId'] as const).map((other) => ({
      name: `by service and ${other}`,
      period,
      dimensions: ['serviceName', other] as const,
      chargeKinds: USAGE_KINDS,
    })),
  ),
];

describe('a bill read from Cost Explorer', () => {
  test('every question of the analysis has exactly the totals of the charges', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();

    for (const query of QUESTIONS) {
      const { rows } = await answered(source, query);

      expect([query.name, sum(rows, 'effectiveCost')]).toEqual([query.name, effectiveOf(query)]);
    }
    const [total] = await source.totals();
    expect(total?.billedCost && amountText(total.billedCost)).toBe(served(CHARGES, 'NetUnblendedCost'));
  });

  test('the plan of a day with kept history is ten requests, one page each', async () => {
    await using server = await serve();
    const cache = memoryCache();
    await readAll(sourceAt(server.url, { cache }));
    const before = server.requests.length;

    const source = sourceAt(server.url, { cache, now: LATER_THAT_DAY });
    await readAll(source);

    expect(server.requests.length - before).toBe(10);
    expect(source.usage()).toMatchObject({ plannedRequests: 10, requests: 10, pages: 10 });
    expect(amountText(source.usage().paid)).toBe('0.1');
  });

  test('nothing is asked again in the same eight hours', async () => {
    await using server = await serve();
    const cache = memoryCache();
    const first = await readAll(sourceAt(server.url, { cache }));
    const before = server.requests.length;

    const source = sourceAt(server.url, { cache });
    const second = await readAll(source);

    expect(server.requests.length).toBe(before);
    expect(second).toEqual(first);
    expect(source.usage()).toMatchObject({ requests: 0, pages: 0 });
  });

  test('a question that earlier answers hold costs nothing', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();
    const before = server.requests.length;

    const kinds = await answered(source, { name: 'kinds', period: HISTORY, dimensions: ['chargeKind'] });
    const days = await answered(source, { name: 'days', period: MONTH_TO_DATE, dimensions: ['day'] });

    expect(server.requests.length).toBe(before);
    expect(sum(kinds.rows, 'billedCost')).toBe(served(CHARGES, 'NetUnblendedCost'));
    expect(sum(days.rows, 'billedCost')).toBe(served(inside(CHARGES, MONTH_TO_DATE), 'NetUnblendedCost'));
  });

  test('questions asked at the same time are read one after another', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();
    const query: CubeQuery = { name: 'usage types', period: MONTH_TO_DATE, dimensions: ['usageType'] };

    const [first, second] = await Promise.all([source.cube(query), source.cube(query)]);

    expect(server.requests).toHaveLength(4);
    expect(second).toEqual(first);
  });

  test('on the first of a month the accounts are those of the month before', async () => {
    await using server = await serve({
      charges: () => CHARGES.filter((charge) => charge.day < '2026-11-01'),
      finalBefore: day('2026-10-01'),
    });

    const head = await sourceAt(server.url, { asOf: day('2026-11-01') }).open();

    expect(head.accounts.map(({ id }) => id)).toEqual(accountIds(3));
    expect(head.months.at(-1)).toMatchObject({ month: '2026-10', state: 'provisional' });
    expect(head.dataThrough).toBe('2026-11-01T00:00:00.000Z');
  });

  test('a report for a day in the past asks for nothing that came later', async () => {
    await using server = await serve();
    const source = sourceAt(server.url, { asOf: day('2026-11-10') });

    const { span, dataThrough } = await source.open();
    const [total] = await source.totals();

    expect([span.end, dataThrough]).toEqual(['2026-11-11', '2026-11-11T00:00:00.000Z']);
    const until = CHARGES.filter((charge) => charge.day <= '2026-11-10');
    expect(total?.billedCost && amountText(total.billedCost)).toBe(served(until, 'NetUnblendedCost'));
    const ends = server.requests.map(({ body }) => body.TimePeriod?.End ?? '');
    expect(ends.toSorted().at(-1)).toBe('2026-11-11');
  });

  test('usage of a day that has not ended reaches no further than now', async () => {
    await using server = await serve();
    const now = new Date('2026-11-20T09:30:00Z');

    const head = await sourceAt(server.url, { asOf: day('2026-11-20'), now }).open();

    expect(head.dataThrough).toBe(now.toISOString());
  });

  test('all five metrics are asked in one request', async () => {
    await using server = await serve();
    await sourceAt(server.url).open();

    for (const { body } of server.requests)
      expect(body.Metrics).toEqual([
        'NetUnblendedCost',
        'UnblendedCost',
        'NetAmortizedCost',
        'AmortizedCost',
        'UsageQuantity',
      ]);
  });

  test('pages are put together, counted and paid', async () => {
    await using server = await serve({ groupsPerPage: 40 });
    const source = sourceAt(server.url, { maxRequests: 1000 });
    const head = await source.open();

    const cube = await answered(source, {
      name: 'monthly',
      period: head.span,
      dimensions: ['month', 'serviceName', 'chargeKind'],
    });

    expect(sum(cube.rows, 'billedCost')).toBe(served(CHARGES, 'NetUnblendedCost'));
    expect(source.usage().pages).toBe(server.requests.length);
    expect(source.usage().pages).toBeGreaterThan(3);
  });

  test('fees are split into what was bought and what went unused', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();

    const { rows } = await answered(source, {
      name: 'October',
      period: { start: day('2026-10-01'), end: day('2026-11-01') },
      dimensions: ['chargeKind'],
    });

    const byKind = Object.fromEntries(rows.map((row) => [row.chargeKind, amounts(row)]));
    expect(byKind).toMatchObject({
      // 31 days × 3 accounts × 2.5, the reservation's fee of 40, and 180 upfront.
      commitmentPurchase: ['452.5', '0'],
      // 31 days × 3 accounts × 0.75, and 4.5.
      unusedCommitment: ['0', '74.25'],
      purchase: ['12', '12'],
      support: ['29', '29'],
      tax: ['13.37', '13.37'],
      credit: ['-5.01', '-5.01'],
      refund: ['-1.25', '-1.25'],
      adjustment: ['-0.5', '-0.5'],
    });
  });

  test('usage without the kinds apart has no billed cost: it cannot be told from the fees', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();

    const both = await answered(source, {
      name: 'usage',
      period: MONTH_TO_DATE,
      dimensions: ['subAccountId'],
      chargeKinds: USAGE_KINDS,
    });
    const usage = await answered(source, {
      name: 'usage alone',
      period: MONTH_TO_DATE,
      dimensions: ['subAccountId'],
      chargeKinds: ['usage'],
    });

    expect(both.rows.map(({ billedCost }) => billedCost)).toEqual([null, null, null]);
    const charges = inside(CHARGES, MONTH_TO_DATE).filter(({ dimensions }) =>
      ['Usage', 'SavingsPlanCoveredUsage', 'SavingsPlanNegation'].includes(dimensions['RECORD_TYPE'] ?? ''),
    );
    expect(sum(usage.rows, 'billedCost')).toBe(served(charges, 'NetUnblendedCost'));
  });

  test('quantities come with the usage type only, and covered usage counts once', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();

    const byType = await answered(source, {
      name: 'usage types',
      period: MONTH_TO_DATE,
      dimensions: ['serviceName', 'usageType'],
      chargeKinds: USAGE_KINDS,
    });
    const everyKind = await answered(source, {
      name: 'usage types, every kind',
      period: MONTH_TO_DATE,
      dimensions: ['usageType'],
    });
    const apart = await answered(source, {
      name: 'usage types by kind',
      period: MONTH_TO_DATE,
      dimensions: ['usageType', 'chargeKind'],
    });
    const byService = await answered(source, {
      name: 'services',
      period: MONTH_TO_DATE,
      dimensions: ['serviceName', 'chargeKind'],
    });

    const box = byType.rows.find(({ usageType }) => usageType === 'BoxUsage:m5.large');
    // 19 days × 3 accounts × 2 hours; the negation repeats them.
    expect(box?.quantity && formatDecimal(box.quantity)).toBe('114');
    expect(apart.rows.find(({ usageType }) => usageType === 'BoxUsage:m5.large')?.quantity).toEqual(
      box?.quantity,
    );
    expect(everyKind.rows.find(({ usageType }) => usageType === 'BoxUsage:m5.large')?.quantity).toBeNull();
    expect(new Set(byService.rows.map(({ quantity }) => quantity))).toEqual(new Set([null]));
  });

  test('tags are read by value, without the key', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();

    const { rows } = await answered(source, {
      name: 'teams',
      period: MONTH_TO_DATE,
      dimensions: ['tag:team', 'subAccountId'],
    });

    expect([...new Set(rows.map((row) => row['tag:team']))]).toEqual(['', 'team-1', 'team-2']);
    expect(sum(rows, 'billedCost')).toBe(served(inside(CHARGES, MONTH_TO_DATE), 'NetUnblendedCost'));
  });

  test('the head names months with their state, accounts and how far usage goes', async () => {
    await using server = await serve({ accountNames: { '111122223333': 'payments | prod' } });

    const head = await sourceAt(server.url).open();

    expect(head.span).toEqual(HISTORY);
    expect(head.dataThrough).toBe('2026-11-21T00:00:00.000Z');
    expect(head.rows).toBeNull();
    expect(head.months.map(({ state }) => state)).toEqual([...Array(13).fill('final'), 'incomplete']);
    expect(head.accounts).toHaveLength(3);
    expect(head.accounts[0]).toEqual({ id: '111122223333', name: 'payments | prod' });
    expect(head.source.metricBasis).toEqual({
      billedCost: 'NetUnblendedCost',
      effectiveCost: 'NetAmortizedCost',
    });
  });

  test('only the tenant’s accounts are asked for', async () => {
    await using server = await serve();
    const accounts = accountIds(2);
    const source = sourceAt(server.url, { accounts });
    await source.open();

    const usage = await answered(source, {
      name: 'daily by account',
      period: MONTH_TO_DATE,
      dimensions: ['subAccountId'],
      chargeKinds: USAGE_KINDS,
    });

    expect(usage.rows.map(({ subAccountId }) => subAccountId)).toEqual(accounts);
    const [total] = await source.totals();
    const theirs = CHARGES.filter(({ dimensions }) => accounts.includes(dimensions['LINKED_ACCOUNT'] ?? ''));
    expect(total?.billedCost && amountText(total.billedCost)).toBe(served(theirs, 'NetUnblendedCost'));
  });

  test('however the bill is grouped, the parts add up to the total', async () => {
    await using server = await serve();
    const source = sourceAt(server.url, { maxRequests: 1000 });
    await source.open();
    const dimension = fc.constantFrom<Dimension>(
      'month',
      'serviceName',
      'subAccountId',
      'regionId',
      'usageType',
      'chargeKind',
      'chargeCategory',
      'lineItemType',
      'providerName',
      'tag:team',
    );
    const total = served(CHARGES, 'NetUnblendedCost');

    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(dimension, { maxLength: 4 }), async (dimensions) => {
        const cube = await source.cube({ name: 'any', period: HISTORY, dimensions });
        if (cube.known) expect(sum(cube.value.rows, 'billedCost')).toBe(total);
        else expect(cube.gap.reason).toBe('needs-export');
      }),
      { numRuns: 25 },
    );
  });

  test.each<readonly Dimension[]>([
    ['resourceId'],
    ['month', 'pricingCategory', 'commitmentDiscountStatus', 'chargeKind'],
    ['tag:team', 'subAccountId', 'serviceName', 'chargeKind'],
    ['day', 'serviceName', 'subAccountId'],
    ['operation'],
    ['invoiceId'],
  ])('what it cannot know is a gap, not an empty cube: %s', async (...dimensions) => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();
    const before = server.requests.length;

    const cube = await source.cube({ name: 'too much', period: MONTH_TO_DATE, dimensions });

    expect(cube).toMatchObject({ known: false, gap: { reason: 'needs-export' } });
    expect(server.requests.length).toBe(before);
  });

  test('days before the history are unknown', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();

    const cube = await source.cube({
      name: 'last year',
      period: { start: day('2025-01-01'), end: day('2025-02-01') },
      dimensions: ['serviceName'],
    });

    expect(cube).toMatchObject({ known: false, gap: { reason: 'no-history' } });
  });

  test('data quality names unknown record types and that Marketplace is not apart', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    await source.open();

    const items = await source.quality();
    const invariants = await source.invariants();

    expect(items.map(({ id }) => id)).toEqual(['unknown-record-type', 'marketplace-not-separable']);
    expect(items[0]?.examples).toEqual(['Quantum Rebate']);
    expect(Object.fromEntries(invariants.map(({ id, outcome }) => [id, outcome]))).toMatchObject({
      I1: 'holds',
      I2: 'holds',
      I5: 'not-applicable',
      I7: 'holds',
    });
  });

  test('covered usage without its negation violates I1', async () => {
    const charges = CHARGES.filter(({ dimensions }) => dimensions['RECORD_TYPE'] !== 'SavingsPlanNegation');
    await using server = await serve({ charges: () => charges });
    const source = sourceAt(server.url);
    await source.open();

    const invariants = await source.invariants();

    expect(invariants.find(({ id }) => id === 'I1')).toMatchObject({ outcome: 'violated', violations: 14 });
  });
});

function serve(options: Partial<CostExplorerServerOptions> = {}) {
  return startCostExplorer({ charges: () => CHARGES, finalBefore: day('2026-11-01'), ...options });
}

async function readAll(source: CostSource): Promise<readonly unknown[]> {
  await source.open();
  const cubes: unknown[] = [];
  for (const query of QUESTIONS) cubes.push(await source.cube(query));
  return cubes;
}

async function answered<D extends Dimension>(source: CostSource, query: CubeQuery<D>): Promise<Cube<D>> {
  const cube = await source.cube(query);
  if (!cube.known) throw new Error(`${cube.gap.subject}: ${cube.gap.remedy}`);
  return cube.value;
}

function inside(charges: readonly ServedCharge[], { start, end }: Period): readonly ServedCharge[] {
  return charges.filter((charge) => charge.day >= start && charge.day < end);
}

/** Effective cost of the kinds and days a question is about, from the charges themselves. */
function effectiveOf({ period, chargeKinds }: CubeQuery): string {
  const types = ['Usage', 'SavingsPlanCoveredUsage', 'SavingsPlanRecurringFee', 'RIFee'];
  const charges = inside(CHARGES, period).filter(
    ({ dimensions }) => !chargeKinds || types.includes(dimensions['RECORD_TYPE'] ?? ''),
  );
  return served(charges, 'NetAmortizedCost');
}

function sum(rows: readonly CostCell[], metric: 'billedCost' | 'effectiveCost'): string {
  return text(rows.map((row) => row[metric]?.amount ?? ZERO));
}

function served(charges: readonly ServedCharge[], metric: string): string {
  return text(charges.map(({ metrics }) => metrics[metric] ?? ZERO));
}

function text(amountsToAdd: readonly Decimal[]): string {
  return formatDecimal(amountsToAdd.reduce(addDecimal, ZERO));
}

function amounts(cell: CostCell): readonly (string | null)[] {
  return [cell.billedCost, cell.effectiveCost].map((amount) => amount && amountText(amount));
}
