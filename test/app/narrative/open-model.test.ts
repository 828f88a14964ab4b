import { afterEach, describe, expect, it, vi } from 'vitest';
import { type OpenModelParts, openModel } from '../../../src/app/narrative/open-model.ts';
import { narrative } from '../../../src/config/narrative.ts';
import type { ModelConfig } from '../../../src/config/writer.ts';
import { startScriptedAws } from '../../loopback/scripted-aws.ts';
import { sendJson, startEndpoint } from '../../platform/models/endpoint-server.ts';
import { ANSWER, REQUEST } from '../../platform/models/model-request.ts';

afterEach(() => vi.unstubAllEnvs());

const signal = new AbortController().signal;

function configured(writer: object): ModelConfig {
  const { writer: read } = narrative.parse({ writer });
  if (read === 'template') throw new TypeError('A model was to be configured');
  return read;
}

const nobody: OpenModelParts['access'] = () => Promise.reject(new Error('Nobody was to be signed in'));

const someone: OpenModelParts['access'] = async () => ({
  signedIn: {
    region: 'sa-east-1',
    credentials: async () => ({ accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret' }),
  },
});

function partsOf(environment: Readonly<Record<string, string>>, access = nobody) {
  const masked: string[] = [];
  return {
    masked,
    parts: { access, environment: { environment, maskSecret: (text: string) => void masked.push(text) } },
  };
}

const completion = { choices: [{ message: { content: ANSWER }, finish_reason: 'stop' }] };

describe('the model that is configured', () => {
  it.each([
    [{ provider: 'bedrock', model: 'eu.amazon.nova-lite-v1:0' }, 'sa-east-1'],
    [{ provider: 'bedrock', model: 'eu.amazon.nova-lite-v1:0', region: 'eu-west-1' }, 'eu-west-1'],
    [
      {
        provider: 'bedrock',
        model: 'arn:aws:bedrock:us-west-2:111122223333:application-inference-profile/a1b2c3d4e5f6',
      },
      'us-west-2',
    ],
    [{ provider: 'qbusiness', application: 'a1b2c3d4-5678-90ab-cdef-111122223333' }, 'sa-east-1'],
    [
      { provider: 'qbusiness', application: 'a1b2c3d4-5678-90ab-cdef-111122223333', region: 'us-east-1' },
      'us-east-1',
    ],
  ])('is one of AWS, as the tenant, in its region: %j', async (writer, region) => {
    await using aws = await startScriptedAws({
      'Bedrock Runtime:Converse': () => ({
        output: { message: { role: 'assistant', content: [{ text: ANSWER }] } },
        stopReason: 'end_turn',
        usage: { inputTokens: 1, outputTokens: 2, totalTokens: 3 },
        metrics: { latencyMs: 1 },
      }),
      'QBusiness:ChatSync': () => ({ systemMessage: ANSWER }),
    });
    vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
    const client = await openModel(configured(writer), partsOf({}, someone).parts);
    expect(await client.ask(REQUEST, signal)).toMatchObject({ text: ANSWER });
    expect(aws.calls.map((call) => call.region)).toEqual([region]);
  });

  it('goes through the guardrail of the configuration', async () => {
    await using aws = await startScriptedAws({});
    vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
    const writer = { provider: 'bedrock', model: 'a.b', guardrail: { id: 'gr1', version: 'DRAFT' } };
    const client = await openModel(configured(writer), partsOf({}, someone).parts);
    await expect(client.ask(REQUEST, signal)).rejects.toMatchObject({ reason: 'denied' });
    expect(aws.calls[0]?.input).toMatchObject({ guardrailConfig: { guardrailIdentifier: 'gr1' } });
  });

  it('is an endpoint, with the key of the environment, which is masked; nobody signs in', async () => {
    await using server = await startEndpoint((response) => sendJson(response, 200, completion));
    const config = configured({ provider: 'openai-compatible', url: server.url, model: 'm' });
    const { parts, masked } = partsOf({ SPENDLOG_MODEL_KEY: ' sk-1234567890\n' });
    const client = await openModel(config, parts);
    expect(await client.ask(REQUEST, signal)).toMatchObject({ text: ANSWER });
    expect(masked).toEqual(['sk-1234567890']);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer sk-1234567890');
  });

  it('is an endpoint on a private network that asks for no key', async () => {
    await using server = await startEndpoint((response) => sendJson(response, 200, completion));
    const config = configured({ provider: 'openai-compatible', url: server.url, model: 'm' });
    const { parts, masked } = partsOf({ SPENDLOG_MODEL_KEY: ' ' });
    const client = await openModel(config, parts);
    expect(await client.ask(REQUEST, signal)).toMatchObject({ text: ANSWER });
    expect(masked).toEqual([]);
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('is not one on the internet without a key', async () => {
    const config = configured({
      provider: 'openai-compatible',
      url: 'https://models.example.com/v1',
      model: 'm',
    });
    await expect(openModel(config, partsOf({}).parts)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: 'narrative.writer asks models.example.com, and there is no key for it.',
      hint: expect.stringContaining('SPENDLOG_MODEL_KEY'),
    });
  });

  it.each(['sk-1 sk-2', 'sk-1\nsk-2', 'sk-\u00e9', '“sk-1”'])(
    'is not asked with a key that no header can hold, which is not repeated: %j',
    async (key) => {
      const config = configured({ provider: 'openai-compatible', url: 'http://localhost/v1', model: 'm' });
      const { parts, masked } = partsOf({ SPENDLOG_MODEL_KEY: key });
      const refusal = await openModel(config, parts).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: 'INPUT_INVALID' });
      expect(JSON.stringify(refusal, ['message', 'hint'])).not.toContain('sk-');
      expect(masked).toEqual([key]);
    },
  );

  it('is not one that a key would be sent to in the clear, on whatever network', async () => {
    const config = configured({ provider: 'openai-compatible', url: 'http://10.1.2.3:8000/v1', model: 'm' });
    const { parts, masked } = partsOf({ SPENDLOG_MODEL_KEY: 'sk-1234567890' });
    const refusal = await openModel(config, parts).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'INPUT_INVALID',
      message: 'SPENDLOG_MODEL_KEY would be sent to 10.1.2.3:8000 in the clear.',
    });
    expect(masked).toEqual(['sk-1234567890']);
    await expect(openModel(config, partsOf({}).parts)).resolves.toBeDefined();
  });

  it('is not one that figures would be sent to in the clear', async () => {
    const config = configured({
      provider: 'openai-compatible',
      url: 'http://models.example.com/v1',
      model: 'm',
    });
    await expect(openModel(config, partsOf({ SPENDLOG_MODEL_KEY: 'k' }).parts)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});
