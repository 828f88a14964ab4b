import { CostOptimizationHubClient, ListRecommendationsCommand } from '@aws-sdk/client-cost-optimization-hub';
import { describe, expect, it } from 'vitest';
import { createAwsClients } from '../../../src/platform/aws/aws-clients.ts';
import { type Reply, reply, startScriptedServer } from '../../loopback/scripted-server.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

/** Clients that are older than the SDK's schemas, made as all others are. */
async function asked<Answer>(
  replies: readonly Reply[],
  ask: (client: <Client>(type: new (configuration: never) => Client) => Client) => Promise<Answer>,
) {
  const server = await startScriptedServer(...replies);
  const called: string[] = [];
  const clients = createAwsClients({
    credentials: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
    clock: virtualClock(),
    random: () => 0.5,
    guard: () => ({ enter: async () => ({ ended: () => {} }) }),
    log: { write: () => {} },
    endpoint: server.endpoint,
  });
  const meter = { called: (operation: string) => void called.push(operation), attempted: () => {} };
  try {
    const { client } = clients.at({ account: '111122223333', region: 'us-east-1' }, meter);
    const answer = await ask(client).catch((error: unknown) => String(error));
    return { answer, called, journal: clients.operations() };
  } finally {
    clients.close();
    await server.close();
  }
}

describe('a client that does not tell its protocol', () => {
  it('is called and journalled like any other', async () => {
    const { answer, journal } = await asked([reply(200, '{"items":[]}')], (client) =>
      client(CostOptimizationHubClient).send(new ListRecommendationsCommand({})),
    );
    expect(answer).toMatchObject({ items: [] });
    expect(journal).toEqual(['Cost Optimization Hub:ListRecommendations']);
  });

  it.each([
    ['a web page', '<!doctype html><title>x</title>'],
    ['something cut off', '{"items":['],
  ])('never takes %s for an empty list', async (_, body) => {
    const { answer } = await asked(
      [reply(200, body), reply(200, body), reply(200, body), reply(200, body)],
      (client) => client(CostOptimizationHubClient).send(new ListRecommendationsCommand({})),
    );
    expect(answer).toMatch(/BadAnswer/);
  });
});
