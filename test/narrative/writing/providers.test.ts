import { createServer } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelClient } from '../../../src/core/model.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { writeDraft } from '../../../src/narrative/writing/write-draft.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { bedrockModel } from '../../../src/platform/models/bedrock.ts';
import { openaiCompatibleModel } from '../../../src/platform/models/openai-compatible.ts';
import { qbusinessModel } from '../../../src/platform/models/qbusiness.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { type ModelServer, type Speaker, startModelServer } from '../../loopback/models/model-server.ts';
import { ANSWER, REQUEST } from '../../platform/models/model-request.ts';

afterEach(() => vi.unstubAllEnvs());

const aws = {
  region: 'us-east-1',
  credentials: async () => ({ accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret' }),
};

const PROVIDERS: Readonly<Record<string, (url: string) => ModelClient>> = {
  bedrock: () => bedrockModel({ ...aws, model: 'eu.amazon.nova-lite-v1:0', guardrail: null }),
  qbusiness: () => qbusinessModel({ ...aws, application: 'a1b2c3d4-5678-90ab-cdef-111122223333' }),
  'openai-compatible': (url) => openaiCompatibleModel({ url: new URL(`${url}/v1`), model: 'm', key: 'k' }),
};

/** Pauses take no time; a deadline is far away, or comes at once. */
function clockWith(deadline: 'far' | 'now'): Clock {
  return {
    ...systemClock,
    sleep: (milliseconds, signal) =>
      systemClock.sleep(milliseconds < 10_000 || deadline === 'now' ? 0 : 60_000, signal),
  };
}

/** What a provider makes of a model that says so, and how often it was asked. */
async function written(provider: (url: string) => ModelClient, speak: Speaker) {
  await using server: ModelServer = await startModelServer(speak);
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  const outcome = await writeDraft(REQUEST, {
    client: provider(server.url),
    deadlineMs: 90_000,
    clock: clockWith('far'),
    signal: new AbortController().signal,
  });
  return { outcome, journal: server.journal };
}

const throttled = () => new Refusal('ThrottlingException', 'Slow down', 429);

describe.each(Object.entries(PROVIDERS))('a draft by %s', (_, provider) => {
  it('is written', async () => {
    const { outcome, journal } = await written(provider, () => ANSWER);
    expect(outcome).toMatchObject({ written: { draft: JSON.parse(ANSWER) } });
    expect(journal).toHaveLength(1);
  });

  it('is written by the second answer, where the service had too much to do', async () => {
    let asked = 0;
    const { outcome, journal } = await written(provider, () => {
      asked += 1;
      if (asked === 1) throw throttled();
      return ANSWER;
    });
    expect(outcome).toMatchObject({ written: { draft: JSON.parse(ANSWER) } });
    expect(journal).toHaveLength(2);
  });

  it('is given up after one retry', async () => {
    const { outcome, journal } = await written(provider, () => {
      throw throttled();
    });
    expect(outcome).toMatchObject({ failed: 'throttled' });
    expect(journal).toHaveLength(2);
  });

  it('is given up at once where it is denied', async () => {
    const { outcome, journal } = await written(provider, () => {
      throw new Refusal('AccessDeniedException', 'no', 403);
    });
    expect(outcome).toMatchObject({ failed: 'denied' });
    expect(journal).toHaveLength(1);
  });

  it.each([
    ['prose', 'I am sorry, I cannot do that.', 'unusable'],
    ['100 kB', 'x'.repeat(100_000), 'unusable'],
    ['nothing', '', 'empty'],
  ])('that is %s is asked for once more', async (_name, text, failed) => {
    const { outcome, journal } = await written(provider, () => text);
    expect(outcome).toMatchObject({ failed });
    expect(journal).toHaveLength(2);
  });

  it('is not waited for beyond the deadline', async () => {
    const asked = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const server = createServer((_request, response) => {
      response.on('close', closed.resolve);
      asked.resolve();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    vi.stubEnv('AWS_ENDPOINT_URL', url);
    const clock = clockWith('now');
    const outcome = await writeDraft(REQUEST, {
      client: provider(url),
      deadlineMs: 90_000,
      // The deadline comes as soon as the model is asked.
      clock: { ...clock, sleep: async (ms, signal) => asked.promise.then(() => clock.sleep(ms, signal)) },
      signal: new AbortController().signal,
    });
    expect(outcome).toEqual({ failed: 'timeout', tokens: null });
    await closed.promise;
    await new Promise((resolve) => server.close(resolve));
  });

  it('says nothing of a service that nobody listens for', async () => {
    const server = await startModelServer(() => ANSWER);
    await server[Symbol.asyncDispose]();
    vi.stubEnv('AWS_ENDPOINT_URL', server.url);
    const outcome = await writeDraft(REQUEST, {
      client: provider(server.url),
      deadlineMs: 90_000,
      clock: clockWith('far'),
      signal: new AbortController().signal,
    });
    expect(outcome).toEqual({ failed: 'unreachable', tokens: null });
  });
});

it('an answer of no use is asked for anew: the same request would get the same answer', async () => {
  const { journal } = await written(PROVIDERS['qbusiness'] ?? (() => expect.fail()), () => 'Hello.');
  const tokens = journal.map(({ raw }) => /"clientToken":"([^"]+)"/.exec(raw)?.[1]);
  expect(tokens).toEqual([REQUEST.token, `${REQUEST.token}-2`]);
});
