import { expect, test } from 'vitest';
import { decimal, ZERO } from '../../../../src/core/decimal.ts';
import { day } from '../../../../src/core/period.ts';
import type { Presence } from '../../../../src/core/presence.ts';
import { readCrossCheck } from '../../../../src/costs/sources/cost-explorer/cross-check.ts';
import { createCostExplorerClient } from '../../../../src/platform/cost-explorer-client.ts';
import { createPacer } from '../../../../src/platform/pacing.ts';
import {
  type RequestBody,
  type ServedCharge,
  startCostExplorer,
} from '../../../loopback/cost-explorer-server.ts';
import { accountIds, smallBill } from './small-bill.ts';
import { memoryCache, sourceAt, type UnderTest } from './source-under-test.ts';

const LAST_30_DAYS = { start: day('2026-10-22'), end: day('2026-11-21') };
const [FIRST = '', SECOND = ''] = accountIds(2);

test('three pair requests tell where charges lie, whatever their amount', async () => {
  const charges = [
    served('2026-10-25', FIRST, 'Amazon Simple Storage Service', 'eu-west-1', '0'),
    served('2026-11-02', FIRST, 'Amazon Route 53', 'global', '0.5'),
    served('2026-11-02', SECOND, 'AWS Support (Business)', 'NoRegion', '29'),
    served('2026-11-03', SECOND, 'AWS Lambda', '', '1'),
    served('2026-11-03', SECOND, 'NoService', 'us-east-1', '1'),
    served('2026-10-21', SECOND, 'Amazon Redshift', 'us-east-1', '7'),
  ];
  await using server = await serve(charges);

  const presence = await presenceAt(server.url);

  expect(presence).toEqual({
    basis: 'pairs',
    period: LAST_30_DAYS,
    accountService: [
      { subAccountId: FIRST, serviceName: 'Amazon Route 53' },
      { subAccountId: FIRST, serviceName: 'Amazon Simple Storage Service' },
      { subAccountId: SECOND, serviceName: 'AWS Lambda' },
      { subAccountId: SECOND, serviceName: 'AWS Support (Business)' },
    ],
    accountRegion: [
      { subAccountId: FIRST, regionId: 'eu-west-1' },
      { subAccountId: FIRST, regionId: 'global' },
      { subAccountId: SECOND, regionId: '' },
      { subAccountId: SECOND, regionId: 'us-east-1' },
    ],
    serviceRegion: [
      { serviceName: 'AWS Lambda', regionId: '' },
      { serviceName: 'AWS Support (Business)', regionId: '' },
      { serviceName: 'Amazon Route 53', regionId: 'global' },
      { serviceName: 'Amazon Simple Storage Service', regionId: 'eu-west-1' },
    ],
  });
  expect(server.requests.slice(3).map(({ body }) => groupsOf(body))).toEqual([
    'LINKED_ACCOUNT SERVICE',
    'LINKED_ACCOUNT REGION',
    'REGION SERVICE',
  ]);
  expect(server.requests.slice(3).map(({ body }) => body.TimePeriod)).toEqual(
    Array.from({ length: 3 }, () => ({ Start: '2026-10-22', End: '2026-11-21' })),
  );
});

test('days asked already are not asked again, and pages are followed', async () => {
  await using server = await serve(smallBill(), 2);
  const cache = memoryCache();
  const first = await presenceAt(server.url, { cache, maxRequests: 1000 });
  const asked = server.requests.length;

  const second = await presenceAt(server.url, { cache, maxRequests: 1000 });

  expect(second).toEqual(first);
  expect(server.requests.length).toBe(asked);
  expect(first.basis === 'pairs' && first.accountService.length).toBeGreaterThan(2);
});

test('the cap on paid requests leaves it unknown, never empty', async () => {
  await using server = await serve(smallBill());
  const source = sourceAt(server.url, { maxRequests: 4 });
  await source.open();

  expect(await source.presence(LAST_30_DAYS)).toMatchObject({
    known: false,
    gap: { reason: 'budget-reached' },
  });
});

test('days before the history are unknown', async () => {
  await using server = await serve(smallBill());
  const source = sourceAt(server.url);
  await source.open();

  const asked = await source.presence({ start: day('2024-01-01'), end: day('2024-02-01') });

  expect(asked).toMatchObject({ known: false, gap: { reason: 'no-history' } });
});

test('every request of a tenant names its accounts, and its answers are kept apart', async () => {
  await using server = await serve(smallBill(3));
  const cache = memoryCache();
  const ofFirst = await presenceAt(server.url, { cache, accounts: [FIRST] });
  const asked = server.requests.length;
  const ofSecond = await presenceAt(server.url, { cache, accounts: [SECOND] });
  const client = createCostExplorerClient({ pacer: createPacer(1) });
  await readCrossCheck(client, LAST_30_DAYS, [FIRST]);
  await client.close();

  expect(server.requests.length).toBe(asked * 2 + 1);
  expect(server.requests.map(({ body }) => accountsAskedFor(body))).toEqual([
    ...Array.from({ length: asked }, () => [FIRST]),
    ...Array.from({ length: asked }, () => [SECOND]),
    [FIRST],
  ]);
  expect(JSON.stringify(ofFirst)).not.toContain(SECOND);
  expect(JSON.stringify(ofSecond)).not.toContain(FIRST);
});

function serve(charges: readonly ServedCharge[], groupsPerPage = 5000) {
  return startCostExplorer({ charges: () => charges, finalBefore: day('2026-10-01'), groupsPerPage });
}

async function presenceAt(url: string, options: UnderTest = {}): Promise<Presence> {
  const source = sourceAt(url, options);
  await source.open();
  const presence = await source.presence(LAST_30_DAYS);
  if (!presence.known) throw new Error(presence.gap.subject);
  return presence.value;
}

function groupsOf({ GroupBy }: RequestBody): string {
  return (GroupBy ?? []).map(({ Key }) => Key).join(' ');
}

function accountsAskedFor({ Filter }: RequestBody): readonly string[] | null {
  const parts = Filter?.And ?? (Filter ? [Filter] : []);
  return parts.find(({ Dimensions }) => Dimensions?.Key === 'LINKED_ACCOUNT')?.Dimensions?.Values ?? null;
}

function served(at: string, account: string, service: string, region: string, cost: string): ServedCharge {
  const amount = decimal(cost);
  return {
    day: day(at),
    dimensions: {
      LINKED_ACCOUNT: account,
      SERVICE: service,
      REGION: region,
      RECORD_TYPE: 'Usage',
      USAGE_TYPE: 'Hours',
    },
    tags: {},
    currency: 'USD',
    unit: 'Hrs',
    metrics: {
      UnblendedCost: amount,
      NetUnblendedCost: amount,
      AmortizedCost: amount,
      NetAmortizedCost: amount,
      UsageQuantity: ZERO,
    },
  };
}
