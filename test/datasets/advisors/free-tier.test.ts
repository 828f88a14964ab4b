import { describe, expect, it } from 'vitest';
import { freeTier } from '../../../src/datasets/advisors/free-tier.ts';
import {
  FreeTierClient,
  GetAccountPlanStateCommand,
  GetFreeTierUsageCommand,
} from '../../../src/datasets/advisors/free-tier-client.load.ts';
import { createAwsClients } from '../../../src/platform/aws/aws-clients.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { denied, type Paged, type Script } from '../../loopback/scripted-aws.ts';
import { type Reply, reply, startScriptedServer } from '../../loopback/scripted-server.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { advised, told } from './answers.ts';

const PLACE = { account: '111122223333', region: 'us-east-1' };

const refuse = (code: string) => () => {
  throw new Refusal(code, 'no', 400);
};

const plan = {
  accountId: '111122223333',
  accountPlanType: 'FREE',
  accountPlanStatus: 'ACTIVE',
  accountPlanRemainingCredits: { amount: 80.5, unit: 'USD' },
  accountPlanExpirationDate: new Date('2026-11-30T23:59:59.000Z'),
};

const offer = (changes: object = {}) => ({
  service: 'AWS Glue',
  operation: 'Request',
  usageType: 'Global-Catalog-Request',
  region: 'global',
  actualUsageAmount: 287,
  forecastedUsageAmount: 2_224.25,
  limit: 1_000_000,
  unit: 'Request',
  description: '1000000.0 Request are always free per month',
  freeTierType: 'Always Free',
  ...changes,
});

const script: Script = {
  'FreeTier:GetAccountPlanState': () => plan,
  'FreeTier:GetFreeTierUsage': () => ({ freeTierUsages: [offer()] }),
};

const GLUE = 'AWS Glue · Global-Catalog-Request · Request · global · Always Free';

describe('Free Tier', () => {
  it('tells the plan of the account and what is used of each offer', async () => {
    const { rows, paid } = await advised(freeTier, script);
    expect(rows[0]).toMatchObject({ kind: 'state', state: 'active', remedy: null });
    expect(told(rows)).toEqual([
      'accountPlanType 111122223333: FREE',
      'accountPlanStatus 111122223333: ACTIVE',
      'accountPlanEnd 111122223333: 2026-11-30T23:59:59.000Z',
      'accountPlanCredits 111122223333: 80.5 USD',
      `freeTierOffer ${GLUE}: 1000000.0 Request are always free per month`,
      `freeTierLimit ${GLUE}: 1000000 | Request`,
      `freeTierUsed ${GLUE}: 287 | Request`,
      `freeTierForecast ${GLUE}: 2224.25 | Request`,
    ]);
    expect(paid).toBe(0);
  });

  it('reads all pages', async () => {
    const { rows } = await advised(freeTier, {
      ...script,
      'FreeTier:GetFreeTierUsage': ({ nextToken }: Paged & { nextToken?: string }) =>
        nextToken === 'more'
          ? { freeTierUsages: [offer({ usageType: 'second' })] }
          : { freeTierUsages: [offer({ usageType: 'first' })], nextToken: 'more' },
    });
    expect(told(rows).filter((line) => line.startsWith('freeTierOffer'))).toHaveLength(2);
  });

  it('tells nothing of what AWS did not tell: no figure is no zero', async () => {
    const { rows } = await advised(freeTier, {
      ...script,
      'FreeTier:GetFreeTierUsage': () => ({ freeTierUsages: [{ service: '</td>' }] }),
    });
    expect(told(rows).filter((line) => line.startsWith('freeTier'))).toEqual(['freeTierOffer </td>: ']);
  });

  it.each([
    ['no data', () => plan, 'no-data'],
    ['not in this plan, for an account that has none', refuse('ResourceNotFoundException'), 'not-in-plan'],
  ])('without any offer is %s', async (_, answer, state) => {
    const { rows } = await advised(freeTier, {
      'FreeTier:GetAccountPlanState': answer,
      'FreeTier:GetFreeTierUsage': () => ({ freeTierUsages: [] }),
    });
    expect(rows[0]).toMatchObject({ state });
  });

  it('is active without a plan where offers are used: accounts are older than plans', async () => {
    const { rows } = await advised(freeTier, {
      ...script,
      'FreeTier:GetAccountPlanState': refuse('ResourceNotFoundException'),
    });
    expect(rows[0]).toMatchObject({ state: 'active' });
  });

  it.each(['FreeTier:GetAccountPlanState', 'FreeTier:GetFreeTierUsage'])(
    'never takes a refusal of %s for an answer',
    async (operation) => {
      const deny = () => {
        throw denied();
      };
      await expect(advised(freeTier, { ...script, [operation]: deny })).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    },
  );
});

/** The client as units get it, against a server that knows nothing of our model. */
async function throughPlatform(...replies: readonly Reply[]) {
  const server = await startScriptedServer(...replies);
  const clients = createAwsClients({
    credentials: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
    clock: virtualClock(),
    random: () => 0.5,
    guard: () => ({ enter: async () => ({ ended: () => {} }) }),
    log: { write: () => {} },
    endpoint: server.endpoint,
  });
  const { client } = clients.at(PLACE, { called: () => {}, attempted: () => {} });
  return {
    client: client(FreeTierClient),
    server,
    clients,
    async [Symbol.asyncDispose]() {
      clients.close();
      await server.close();
    },
  };
}

describe('its client', () => {
  it('asks in AWS JSON 1.0, signed for the service, and is journalled', async () => {
    await using rig = await throughPlatform(
      reply(200, '{"freeTierUsages":[{"service":"AWS Glue","limit":1E6,"unknown":true}]}'),
    );
    const answer = await rig.client.send(new GetFreeTierUsageCommand({ nextToken: 'more' }));
    expect(answer.freeTierUsages).toEqual([{ service: 'AWS Glue', limit: 1_000_000 }]);
    const [request] = rig.server.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/', body: '{"nextToken":"more"}' });
    expect(request?.headers).toMatchObject({
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'AWSFreeTierService.GetFreeTierUsage',
    });
    expect(String(request?.headers['authorization'])).toMatch(/\/us-east-1\/freetier\/aws4_request/);
    expect(rig.clients.operations()).toEqual(['FreeTier:GetFreeTierUsage']);
  });

  it('reads the end of a plan from its text', async () => {
    await using rig = await throughPlatform(
      reply(200, '{"accountId":"111122223333","accountPlanExpirationDate":"2026-11-30T23:59:59.000Z"}'),
    );
    const answer = await rig.client.send(new GetAccountPlanStateCommand());
    expect(answer.accountPlanExpirationDate).toEqual(new Date('2026-11-30T23:59:59.000Z'));
  });

  it('names a refusal as AWS does', async () => {
    await using rig = await throughPlatform(
      reply(400, '{"__type":"com.amazon.freetier#AccessDeniedException","message":"no"}'),
    );
    await expect(rig.client.send(new GetFreeTierUsageCommand())).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('is retried when throttled, and never takes a web page for an answer', async () => {
    const throttled = reply(400, '{"__type":"ThrottlingException","message":"slow down"}');
    await using rig = await throughPlatform(throttled, reply(200, '{"freeTierUsages":[]}'));
    expect((await rig.client.send(new GetFreeTierUsageCommand())).freeTierUsages).toEqual([]);
    expect(rig.server.requests).toHaveLength(2);

    await using page = await throughPlatform(reply(200, '<!doctype html>'));
    await expect(page.client.send(new GetFreeTierUsageCommand())).rejects.toThrow(/web page/);
  });

  it.each([
    ['eu-central-1', 'freetier.us-east-1.api.aws', 'us-east-1'],
    ['cn-north-1', 'freetier.cn-northwest-1.api.amazonwebservices.com.cn', 'cn-northwest-1'],
  ])('knows the one endpoint of the partition of %s', (region, host, signingRegion) => {
    const { endpointProvider } = new FreeTierClient({ region }).config;
    const { url, properties } = endpointProvider({ Region: region });
    expect(url.hostname).toBe(host);
    expect(properties).toMatchObject({ authSchemes: [{ signingName: 'freetier', signingRegion }] });
  });
});
