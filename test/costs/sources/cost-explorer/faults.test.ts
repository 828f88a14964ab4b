import { afterEach, describe, expect, test, vi } from 'vitest';
import { USAGE_KINDS } from '../../../../src/core/charge.ts';
import type { CubeQuery } from '../../../../src/core/cube.ts';
import { addDecimal, decimal, formatDecimal, ZERO } from '../../../../src/core/decimal.ts';
import { SpendlogError } from '../../../../src/core/errors.ts';
import { amountText } from '../../../../src/core/money.ts';
import { day, type Period } from '../../../../src/core/period.ts';
import {
  type CostExplorerServerOptions,
  type Fault,
  type ServedCharge,
  startCostExplorer,
} from '../../../loopback/cost-explorer-server.ts';
import { smallBill } from './small-bill.ts';
import { memoryCache, sourceAt } from './source-under-test.ts';

const HISTORY: Period = { start: day('2025-10-01'), end: day('2026-11-22') };
const OCTOBER: Period = { start: day('2026-10-01'), end: day('2026-11-01') };
const LATER_THAT_DAY = new Date('2026-11-21T17:00:00Z');
const CHARGES = smallBill();

const BY_ACCOUNT: CubeQuery = {
  name: 'by account',
  period: OCTOBER,
  dimensions: ['subAccountId'],
  chargeKinds: USAGE_KINDS,
};

const DAILY: CubeQuery = {
  name: 'daily by account',
  period: HISTORY,
  dimensions: ['day', 'subAccountId'],
  chargeKinds: USAGE_KINDS,
};

/** Requests 1 to 3 open the bill; the fourth is the first question. */
const FIRST_QUESTION = 4;

describe('Cost Explorer in trouble', () => {
  test('paced calls are never throttled at five requests a second, and none is lost', async () => {
    await using server = await serve({ ratePerSecond: 5 });
    const source = sourceAt(server.url, { intervalMs: 210 });
    await source.open();

    for (const account of ['serviceName', 'regionId', 'usageType', 'tag:team'] as const) {
      const cube = await source.cube({ ...BY_ACCOUNT, dimensions: ['subAccountId', account] });
      expect(cube.known).toBe(true);
    }

    expect(server.requests).toHaveLength(7);
    expect(server.throttled()).toBe(0);
  });

  test('a throttled call is tried again and counted', async () => {
    const fault: Fault = { nth: FIRST_QUESTION, action: { error: 'LimitExceededException' } };
    await using server = await serve({ faults: [fault] });
    const source = sourceAt(server.url);
    await source.open();

    const cube = await source.cube(BY_ACCOUNT);

    expect(cube.known).toBe(true);
    expect(server.requests).toHaveLength(5);
    expect(source.usage()).toMatchObject({ requests: 5, pages: 4 });
    expect(amountText(source.usage().paid)).toBe('0.05');
  });

  test('throttled for good is an error that says what to do', async () => {
    const faults = [1, 2, 3, 4].map((nth) => ({ nth, action: { error: 'LimitExceededException' } }));
    await using server = await serve({ faults });

    const error = await failure(sourceAt(server.url).open());

    expect(error.code).toBe('AWS_THROTTLED');
    expect(error.hint).toContain('Run again');
    expect(server.requests).toHaveLength(4);
  });

  test('a connection that is cut, or never answers, is tried again', async () => {
    await using server = await serve({
      faults: [
        { nth: 1, action: { truncate: true } },
        { nth: 3, action: { hang: true } },
      ],
    });
    const deadlines = { connection: 1000, request: 300, total: 20_000 };

    const head = await sourceAt(server.url, { deadlines }).open();

    expect(head.months).toHaveLength(14);
    expect(server.requests.length).toBe(5);
  });

  test('a server that never answers ends in an error, not in a wait', async () => {
    const faults = [1, 2, 3, 4].map((nth) => ({ nth, action: { hang: true } as const }));
    await using server = await serve({ faults });
    const deadlines = { connection: 1000, request: 200, total: 20_000 };

    const error = await failure(sourceAt(server.url, { deadlines }).open());

    expect(error.code).toBe('AWS_UNAVAILABLE');
    expect(server.requests.length).toBe(4);
  });

  test('the total deadline holds whatever the attempts do', async () => {
    await using server = await serve({ faults: [{ nth: 1, action: { hang: true } }] });
    const deadlines = { connection: 1000, request: 20_000, total: 300 };

    const error = await failure(sourceAt(server.url, { deadlines }).open());

    expect(error.code).toBe('AWS_UNAVAILABLE');
    expect(server.requests.length).toBe(1);
  });

  test('an answer that drips in without end is given up', async () => {
    await using server = await serve({ faults: [{ nth: 1, action: { drip: true } }] });
    const deadlines = { connection: 1000, request: 20_000, total: 400 };

    const error = await failure(sourceAt(server.url, { deadlines }).open());

    expect(error.code).toBe('AWS_UNAVAILABLE');
  });

  test('a page token that repeats stops the query', async () => {
    await using server = await serve({ repeatToken: true });
    const source = sourceAt(server.url);

    const error = await failure(source.open());

    expect(error.code).toBe('DATA_UNEXPECTED');
    expect(error.message).toContain('same page token twice');
    expect(server.requests).toHaveLength(2);
  });

  test.each(['RequestChangedException', 'BillExpirationException'])(
    'pages that %s withdraws are read again from the first',
    async (error) => {
      await using server = await serve({ groupsPerPage: 100, faults: [{ nth: 2, action: { error } }] });
      const source = sourceAt(server.url, { maxRequests: 1000 });
      await source.open();

      const [total] = await source.totals();

      expect(total?.billedCost && amountText(total.billedCost)).toBe(served(CHARGES, 'NetUnblendedCost'));
      expect(server.requests[2]?.body.NextPageToken).toBeUndefined();
    },
  );

  test('pages that are withdrawn twice are an error', async () => {
    const action = { error: 'RequestChangedException' };
    await using server = await serve({
      faults: [
        { nth: 1, action },
        { nth: 2, action },
      ],
    });

    expect((await failure(sourceAt(server.url).open())).code).toBe('AWS_UNAVAILABLE');
  });

  test('refused net metrics: the whole run uses the plain ones and says so', async () => {
    await using server = await serve({ refuseNetMetrics: true });
    const source = sourceAt(server.url);

    const head = await source.open();
    const cube = await source.cube(BY_ACCOUNT);

    expect(head.source.metricBasis).toEqual({ billedCost: 'UnblendedCost', effectiveCost: 'AmortizedCost' });
    expect(cube.known).toBe(true);
    for (const { body } of server.requests.slice(1))
      expect(body.Metrics).toEqual(['UnblendedCost', 'AmortizedCost', 'UsageQuantity']);
    expect((await source.quality()).map(({ id }) => id)).toContain('net-metrics-refused');
    expect(source.usage().requests).toBe(5);
  });

  test('net metrics refused after the bill was opened are a gap: two bases are never mixed', async () => {
    const action = { error: 'ValidationException', message: 'NetAmortized is not enabled' };
    await using server = await serve({ faults: [{ nth: FIRST_QUESTION, action }] });
    const source = sourceAt(server.url);
    await source.open();

    const cube = await source.cube(BY_ACCOUNT);

    expect(cube).toMatchObject({ known: false, gap: { reason: 'denied' } });
  });

  test('denied at once: the error names the missing action', async () => {
    const action = {
      error: 'AccessDeniedException',
      message: 'arn:aws:iam::111122223333:role/x',
      status: 400,
    };
    await using server = await serve({ faults: [{ nth: 1, action }] });

    const error = await failure(sourceAt(server.url).open());

    expect(error.code).toBe('AWS_ACCESS_DENIED');
    expect(error.exitCode).toBe(2);
    expect(error.hint).toContain('ce:GetCostAndUsage');
    expect(error.message + error.hint).not.toContain('111122223333');
  });

  test('denied later: a gap, and the other answers stand', async () => {
    const action = { error: 'AccessDeniedException', message: 'no', status: 400 };
    await using server = await serve({ faults: [{ nth: FIRST_QUESTION, action }] });
    const source = sourceAt(server.url);
    await source.open();

    const denied = await source.cube(BY_ACCOUNT);
    const other = await source.cube({ ...BY_ACCOUNT, dimensions: ['regionId'] });

    expect(denied).toMatchObject({ known: false, gap: { reason: 'denied' } });
    expect(other.known).toBe(true);
  });

  test('no data yet: an error for the bill, a gap for a question', async () => {
    const action = { error: 'DataUnavailableException' };
    await using young = await serve({ faults: [{ nth: 1, action }] });
    await using partly = await serve({ faults: [{ nth: FIRST_QUESTION, action }] });

    const error = await failure(sourceAt(young.url).open());
    const source = sourceAt(partly.url);
    await source.open();
    const cube = await source.cube(BY_ACCOUNT);

    expect(error.code).toBe('INPUT_NOT_FOUND');
    expect(error.hint).toContain('24 hours');
    expect(cube).toMatchObject({ known: false, gap: { reason: 'no-history' } });
  });

  test('an amount that is no number is never taken for zero', async () => {
    await using server = await serve({
      charges: () => CHARGES.slice(0, 1).map((charge) => ({ ...charge, day: day('2026-11-03') })),
      mangle: (text) => text.replace(/"Amount":"[^"]*"/, '"Amount":"n/a"'),
    });

    expect((await failure(sourceAt(server.url).open())).code).toBe('DATA_UNEXPECTED');
  });
});

describe('the cap on paid requests', () => {
  test('is checked before each page; what is not asked is a gap that says so', async () => {
    await using server = await serve();
    const source = sourceAt(server.url, { maxRequests: 4 });
    await source.open();

    const first = await source.cube(BY_ACCOUNT);
    const second = await source.cube({ ...BY_ACCOUNT, dimensions: ['regionId'] });

    expect(first.known).toBe(true);
    expect(second).toMatchObject({ known: false, gap: { reason: 'budget-reached' } });
    expect(server.requests).toHaveLength(4);
    expect(source.usage()).toMatchObject({ plannedRequests: 5, requests: 4 });
    expect((await source.quality()).map(({ id }) => id)).toContain('request-budget-reached');
  });

  test('a question that is expected not to fit is not begun', async () => {
    await using server = await serve({ groupsPerPage: 60 });
    await sourceAt(server.url).open();
    const toOpen = server.requests.length;
    const source = sourceAt(server.url, { maxRequests: toOpen + 2 });
    await source.open();

    // A month of days by service and record type has six pages, as the open days have shown.
    const cube = await source.cube({
      name: 'daily by service',
      period: OCTOBER,
      dimensions: ['day', 'serviceName', 'chargeKind'],
    });

    expect(cube).toMatchObject({ known: false, gap: { reason: 'budget-reached' } });
    expect(server.requests).toHaveLength(2 * toOpen);
  });

  test('stops in the middle of a query as well', async () => {
    await using server = await serve({ groupsPerPage: 1 });
    const source = sourceAt(server.url, { maxRequests: 6 });

    const error = await failure(source.open());

    expect(error.code).toBe('BUDGET_EXCEEDED');
    expect(server.requests).toHaveLength(6);
  });

  test('what was read before it is kept, so that the next run goes on from there', async () => {
    await using server = await serve({ groupsPerPage: 30 });
    const cache = memoryCache();
    const counts: boolean[] = [];
    for (let run = 0; run < 8 && counts.at(-1) !== true; run += 1) {
      const source = sourceAt(server.url, { cache, maxRequests: 40 });
      const opened = await source.open().catch(() => null);
      counts.push(opened !== null && (await source.cube(DAILY)).known);
    }

    expect(counts[0]).toBe(false);
    expect(counts.at(-1)).toBe(true);
  });
});

describe('final months', () => {
  test('are read once, and again only when they are restated', async () => {
    let charges = CHARGES;
    await using server = await serve({ charges: () => charges });
    const cache = memoryCache();
    const first = sourceAt(server.url, { cache });
    await first.open();
    await first.cube(DAILY);
    const before = server.requests.length;

    charges = CHARGES.map((charge) => (charge === restatedCharge() ? raised(charge) : charge));
    const second = sourceAt(server.url, { cache, now: LATER_THAT_DAY });
    await second.open();
    const cube = await second.cube(DAILY);

    // Three to open, then the open month and the one restated month: neighbours are one request.
    expect(server.requests.slice(before).map(({ body }) => body.TimePeriod.Start)).toEqual([
      '2025-10-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-03-01',
    ]);
    const restated = (await second.quality()).filter(({ id }) => id === 'restated');
    expect(restated).toMatchObject([{ subject: '2026-03' }]);
    expect(restated[0]?.amounts?.map(amountText)).toEqual(['1.5']);
    if (!cube.known) throw new Error(cube.gap.remedy);
    const total = cube.value.rows.reduce(
      (sum, row) => addDecimal(sum, row.effectiveCost?.amount ?? ZERO),
      ZERO,
    );
    expect(formatDecimal(total)).toBe(effectiveUsage(charges));
  });

  test('a difference of a cent is no restatement', async () => {
    let charges = CHARGES;
    await using server = await serve({ charges: () => charges });
    const cache = memoryCache();
    const first = sourceAt(server.url, { cache });
    await first.open();
    await first.cube(DAILY);

    charges = CHARGES.map((charge) => (charge === restatedCharge() ? raised(charge, '0.01') : charge));
    const second = sourceAt(server.url, { cache, now: LATER_THAT_DAY });
    await second.open();
    await second.cube(DAILY);

    expect((await second.quality()).map(({ id }) => id)).not.toContain('restated');
  });

  test('a cache that holds rubbish is read past', async () => {
    await using server = await serve();
    const cache = memoryCache();
    await sourceAt(server.url, { cache }).open();
    for (const key of cache.entries.keys()) cache.entries.set(key, '{"facts":[[1]]}');

    const source = sourceAt(server.url, { cache });
    await source.open();
    const [total] = await source.totals();

    expect(server.requests).toHaveLength(6);
    expect(total?.billedCost && amountText(total.billedCost)).toBe(served(CHARGES, 'NetUnblendedCost'));
  });
});

describe('without credentials', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('the error names the ways out', async () => {
    await using server = await serve();
    const source = sourceAt(server.url);
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE'])
      vi.stubEnv(name, undefined);
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null');
    vi.stubEnv('AWS_CONFIG_FILE', '/dev/null');

    const error = await failure(source.open());

    expect(error.code).toBe('INPUT_INVALID');
    for (const way of ['--costs', '--sample', 'aws sso login', 'OIDC']) expect(error.hint).toContain(way);
    expect(server.requests).toHaveLength(0);
  });
});

function serve(options: Partial<CostExplorerServerOptions> = {}) {
  return startCostExplorer({ charges: () => CHARGES, finalBefore: day('2026-11-01'), ...options });
}

async function failure(run: Promise<unknown>): Promise<SpendlogError> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SpendlogError)) throw new Error('A SpendlogError was expected.', { cause: error });
  return error;
}

function restatedCharge(): ServedCharge | undefined {
  return CHARGES.find(
    (charge) => charge.day === '2026-03-15' && charge.dimensions['RECORD_TYPE'] === 'Usage',
  );
}

function raised(charge: ServedCharge, by = '1.5'): ServedCharge {
  const metrics = Object.fromEntries(
    Object.entries(charge.metrics).map(([name, amount]) => [name, addDecimal(amount, decimal(by))]),
  );
  return { ...charge, metrics };
}

function served(charges: readonly ServedCharge[], metric: string): string {
  return formatDecimal(
    charges.reduce((sum, charge) => addDecimal(sum, charge.metrics[metric] ?? ZERO), ZERO),
  );
}

function effectiveUsage(charges: readonly ServedCharge[]): string {
  const types = ['Usage', 'SavingsPlanCoveredUsage', 'SavingsPlanRecurringFee', 'RIFee'];
  return served(
    charges.filter(({ dimensions }) => types.includes(dimensions['RECORD_TYPE'] ?? '')),
    'NetAmortizedCost',
  );
}
