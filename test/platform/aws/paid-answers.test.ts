import {
  CostExplorerClient,
  GetReservationCoverageCommand,
  GetReservationUtilizationCommand,
} from '@aws-sdk/client-cost-explorer';
import { DescribeVolumesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { takeUpTo } from '../../../src/app/advisor-budget.ts';
import type { ResponseCache } from '../../../src/core/cost-explorer-port.ts';
import { createAwsClients } from '../../../src/platform/aws/aws-clients.ts';
import { readFailureOf } from '../../../src/platform/aws/read-failure.ts';
import { type Reply, reply, startScriptedServer } from '../../loopback/scripted-server.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const TimePeriod = { Start: '2026-10-22', End: '2026-11-21' };
const PAGE = '{"UtilizationsByTime":[],"Total":{"UtilizationPercentage":"97"}}';

function memoryCache(): ResponseCache {
  const kept = new Map<string, string>();
  return {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, text) => void kept.set(key, text),
  };
}

interface Rig {
  readonly most?: number;
  readonly cache?: ResponseCache;
  readonly scope?: string;
  readonly account?: string;
}

/** Clients of one run, with what was paid for. */
async function rig(
  replies: readonly Reply[],
  { most = 10, cache = memoryCache(), scope = 'v1', account = '1' }: Rig = {},
) {
  const server = await startScriptedServer(...replies);
  const clients = createAwsClients({
    credentials: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
    clock: virtualClock(),
    random: () => 0,
    guard: () => ({ enter: async () => ({ ended: () => {} }) }),
    log: { write: () => {} },
    endpoint: server.endpoint,
    paid: { take: takeUpTo(most), cache, scope },
  });
  let paid = 0;
  const meter = {
    called: () => {},
    attempted: () => {},
    costExplorerAsked: () => {
      paid += 1;
    },
  };
  const { client } = clients.at({ account, region: 'us-east-1' }, meter);
  return {
    utilisation: () => client(CostExplorerClient).send(new GetReservationUtilizationCommand({ TimePeriod })),
    coverage: () => client(CostExplorerClient).send(new GetReservationCoverageCommand({ TimePeriod })),
    volumes: () => client(EC2Client).send(new DescribeVolumesCommand({})),
    server,
    paid: () => paid,
    async [Symbol.asyncDispose]() {
      clients.close();
      await server.close();
    },
  };
}

describe('a page of Cost Explorer', () => {
  it('is asked up to the cap and not beyond it, which is a gap with its name', async () => {
    await using run = await rig([reply(200, PAGE)], { most: 1 });
    await run.utilisation();
    const error = await run.coverage().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    expect(run.server.requests).toHaveLength(1);
    expect(run.paid()).toBe(1);
    expect(readFailureOf(error, ['Cost Explorer:GetReservationCoverage'])).toMatchObject({
      state: 'skipped',
      errorClass: 'BUDGET_EXCEEDED',
      message: expect.stringContaining('costs.maxRequests'),
      missingPermissions: [],
    });
  });

  it('takes from the cap with every retry: each request is paid for', async () => {
    const throttled = reply(400, '{"__type":"LimitExceededException","message":"slow down"}');
    await using run = await rig([throttled], { most: 2 });
    await expect(run.utilisation()).rejects.toMatchObject({ code: 'BUDGET_EXCEEDED' });
    expect(run.server.requests).toHaveLength(2);
    expect(run.paid()).toBe(2);
  });

  it('is paid for once while the bill cannot have changed', async () => {
    const cache = memoryCache();
    for (const expected of [1, 0]) {
      await using run = await rig([reply(200, PAGE)], { cache });
      expect(await run.utilisation()).toMatchObject({ Total: { UtilizationPercentage: '97' } });
      expect(run.server.requests).toHaveLength(expected);
      expect(run.paid()).toBe(expected);
    }
    await using spent = await rig([reply(200, PAGE)], { cache, most: 0 });
    expect(await spent.utilisation()).toMatchObject({ Total: { UtilizationPercentage: '97' } });
  });

  it.each([
    ['of another version of the bill', { scope: 'v2' }],
    ['of another account', { account: '2' }],
  ])('%s is asked anew', async (_, other) => {
    const cache = memoryCache();
    await using first = await rig([reply(200, PAGE)], { cache });
    await first.utilisation();
    await using second = await rig([reply(200, PAGE)], { cache, ...other });
    await second.utilisation();
    expect(second.server.requests).toHaveLength(1);
  });

  it('of another question is asked anew', async () => {
    await using run = await rig([reply(200, PAGE)]);
    await run.utilisation();
    await run.coverage();
    expect(run.server.requests).toHaveLength(2);
  });

  it.each([
    ['a refusal', reply(400, '{"__type":"AccessDeniedException","message":"no"}')],
    ['a web page', reply(200, '<!doctype html>')],
    ['an error with status 200', reply(200, '{"__type":"AccessDeniedException","message":"no"}')],
  ])('is never kept where it is %s', async (_, refusal) => {
    const cache = memoryCache();
    await using refused = await rig([refusal], { cache });
    await expect(refused.utilisation()).rejects.toThrow();
    await using repaired = await rig([reply(200, PAGE)], { cache });
    expect(await repaired.utilisation()).toMatchObject({ Total: { UtilizationPercentage: '97' } });
  });
});

describe('calls that cost nothing', () => {
  it('are neither capped nor kept', async () => {
    const volumes = reply(
      200,
      '<DescribeVolumesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>1</requestId><volumeSet/></DescribeVolumesResponse>',
    );
    await using run = await rig([volumes], { most: 0 });
    await run.volumes();
    await run.volumes();
    expect(run.server.requests).toHaveLength(2);
    expect(run.paid()).toBe(0);
  });
});
