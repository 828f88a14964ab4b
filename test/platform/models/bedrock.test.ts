import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SpendlogError } from '../../../src/core/errors.ts';
import type { ModelFailureReason } from '../../../src/core/model.ts';
import { type BedrockOptions, bedrockModel } from '../../../src/platform/models/bedrock.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { type Script, startScriptedAws } from '../../loopback/scripted-aws.ts';
import { ANSWER, failureOf, REQUEST } from './model-request.ts';

afterEach(() => vi.unstubAllEnvs());

const signal = new AbortController().signal;

const converse = (given: object = {}) => ({
  output: { message: { role: 'assistant', content: [{ text: ANSWER }] } },
  stopReason: 'end_turn',
  usage: { inputTokens: 812, outputTokens: 34, totalTokens: 846 },
  metrics: { latencyMs: 5 },
  ...given,
});

async function bedrock(answer: Script[string], given: Partial<BedrockOptions> = {}) {
  const aws = await startScriptedAws({ 'Bedrock Runtime:Converse': answer });
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
  const client = bedrockModel({
    region: 'eu-west-1',
    model: 'eu.amazon.nova-lite-v1:0',
    guardrail: null,
    credentials: async () => ({ accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret-of-tenant' }),
    ...given,
  });
  return { aws, client, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() };
}

describe('a model of Bedrock', () => {
  it('is asked by Converse, without tools and without a temperature', async () => {
    await using to = await bedrock(() => converse());
    expect(await to.client.ask(REQUEST, signal)).toEqual({
      text: ANSWER,
      tokens: { input: 812, output: 34 },
    });
    expect(to.aws.calls).toEqual([
      {
        operation: 'Bedrock Runtime:Converse',
        region: 'eu-west-1',
        input: {
          modelId: 'eu.amazon.nova-lite-v1:0',
          system: [{ text: REQUEST.instructions }],
          messages: [
            {
              role: 'user',
              content: [{ text: REQUEST.task }, { text: `Table of facts:\n${REQUEST.facts}` }],
            },
          ],
          inferenceConfig: { maxTokens: 500 },
          requestMetadata: { tenant: 'acme', run: '2026-11-21' },
        },
      },
    ]);
  });

  it('goes through the guardrail that is named, and takes the ARN of an inference profile', async () => {
    const model = 'arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/a1b2c3d4e5f6';
    await using to = await bedrock(() => converse(), { model, guardrail: { id: 'gr1', version: '7' } });
    await to.client.ask(REQUEST, signal);
    expect(to.aws.calls[0]?.input).toMatchObject({
      modelId: model,
      guardrailConfig: { guardrailIdentifier: 'gr1', guardrailVersion: '7' },
    });
  });

  it('gets metadata within what the API allows', async () => {
    await using to = await bedrock(() => converse());
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`key${index}`, 'v']));
    await to.client.ask(
      { ...REQUEST, metadata: { '': 'x', 'çà*': `é"<${'y'.repeat(300)}`, ...many } },
      signal,
    );
    expect(to.aws.calls[0]?.input).toMatchObject({
      requestMetadata: { ___: `___${'y'.repeat(253)}`, key0: 'v', key14: 'v' },
    });
    expect(to.aws.calls[0]?.input).not.toHaveProperty('requestMetadata.key15');
    await to.client.ask({ ...REQUEST, metadata: {} }, signal);
    expect(to.aws.calls[1]?.input).not.toHaveProperty('requestMetadata');
  });

  it('is signed for as the tenant, whatever token the environment has', async () => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'token-of-somebody');
    await using to = await bedrock(() => converse());
    await to.client.ask(REQUEST, signal);
    expect(to.aws.calls.map(({ region }) => region)).toEqual(['eu-west-1']);
  });

  it('answers with its text alone, not with how it came to it', async () => {
    const content = [
      { reasoningContent: { reasoningText: { text: 'Hm.' } } },
      { text: 'Spend ' },
      { text: 'was {f1}.' },
    ];
    await using to = await bedrock(() => converse({ output: { message: { role: 'assistant', content } } }));
    expect(await to.client.ask(REQUEST, signal)).toMatchObject({ text: 'Spend was {f1}.' });
  });

  it.each<[string, ModelFailureReason, boolean]>([
    ['max_tokens', 'cut-off', false],
    ['model_context_window_exceeded', 'cut-off', false],
    ['guardrail_intervened', 'refused', false],
    ['content_filtered', 'refused', false],
    ['malformed_model_output', 'unusable', true],
    ['tool_use', 'unusable', true],
  ])('that stops with %s has failed, and what it took is told', async (stopReason, reason, passing) => {
    await using to = await bedrock(() => converse({ stopReason }));
    const failure = await failureOf(to.client);
    expect(failure).toMatchObject({ reason, passing, tokens: { input: 812, output: 34 } });
    expect(to.aws.calls).toHaveLength(1);
  });

  it.each(['stop_sequence', 'constructor', 'something_new'])(
    'that stops with %s has answered, where there is text',
    async (stopReason) => {
      await using to = await bedrock(() => converse({ stopReason }));
      expect(await to.client.ask(REQUEST, signal)).toMatchObject({ text: ANSWER });
    },
  );

  it.each([
    ['no blocks', []],
    ['blank text', [{ text: ' \n' }]],
  ])('that answers with %s has answered nothing', async (_, content) => {
    await using to = await bedrock(() => converse({ output: { message: { role: 'assistant', content } } }));
    expect(await failureOf(to.client)).toMatchObject({ reason: 'empty', passing: true });
  });

  it.each<[string, number, string, ModelFailureReason, boolean]>([
    ['ThrottlingException', 429, 'Too many tokens', 'throttled', true],
    ['ServiceQuotaExceededException', 400, 'no more today', 'throttled', false],
    ['AccessDeniedException', 403, 'not authorized', 'denied', false],
    ['ExpiredTokenException', 403, 'expired', 'denied', false],
    ['UnrecognizedClientException', 403, 'invalid token', 'denied', false],
    ['ResourceNotFoundException', 404, 'no such profile', 'closed', false],
    ['ValidationException', 400, 'The provided model identifier is invalid.', 'closed', false],
    ['ValidationException', 400, 'Invocation with on-demand throughput isn’t supported', 'closed', false],
    ['ValidationException', 400, 'Input is too long', 'failed', false],
    ['ModelTimeoutException', 408, 'slow', 'timeout', true],
    ['ModelNotReadyException', 429, 'warming up', 'unreachable', true],
    ['ModelErrorException', 424, 'oops', 'failed', true],
    ['ServiceUnavailableException', 503, 'later', 'unreachable', true],
    ['InternalServerException', 500, 'oops', 'failed', true],
    ['constructor', 400, 'oops', 'failed', false],
    ['SomethingNew', 502, 'oops', 'unreachable', true],
    ['SomethingNew', 418, 'oops', 'failed', false],
  ])('that is refused with %s (%i, “%s”) is %s', async (name, status, message, reason, passing) => {
    await using to = await bedrock(() => {
      throw new Refusal(name, `${message} arn:aws:bedrock:eu-west-1:111122223333:x`, status);
    });
    const failure = await failureOf(to.client);
    expect(failure).toMatchObject({ reason, passing });
    expect(failure.message).not.toMatch(/arn:|111122223333/);
    expect(to.aws.calls).toHaveLength(1);
  });

  it('that answers garbage is of no use, and may be asked again', async () => {
    const body = Buffer.from('<html>proxy</html>');
    await using to = await bedrock(() => ({ status: 200, headers: {}, body }));
    expect(await failureOf(to.client)).toMatchObject({ reason: 'unusable', passing: true });
  });

  it('that nobody listens for is unreachable', async () => {
    await using to = await bedrock(() => converse());
    await to.aws[Symbol.asyncDispose]();
    const failure = await failureOf(to.client);
    expect(failure).toMatchObject({ reason: 'unreachable', passing: true });
    expect(failure.message).toBe('Amazon Bedrock was not reached: ECONNREFUSED');
  });

  it('that cannot be signed for is denied, and no secret is told', async () => {
    const refused = new SpendlogError('SIGN_IN_REFUSED', 'The role was refused.', 'Trust it.');
    await using to = await bedrock(() => converse(), { credentials: () => Promise.reject(refused) });
    expect(await failureOf(to.client)).toMatchObject({ reason: 'denied', passing: false });
    await using other = await bedrock(() => {
      throw new Refusal('AccessDeniedException', 'no', 403);
    });
    expect(inspect(await failureOf(other.client), { depth: 9 })).not.toContain('secret-of-tenant');
  });

  it.each([
    ['does not answer', ''],
    ['stops in the middle of its answer', '{"output":'],
  ])('that %s ends with the signal, and leaves no connection', async (_, beginning) => {
    const stop = new AbortController();
    const closed = Promise.withResolvers<void>();
    const server = createServer((_, response) => {
      response.on('close', closed.resolve);
      if (beginning !== '') response.writeHead(200, { 'content-type': 'application/json' }).write(beginning);
      setImmediate(() => stop.abort());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    await using to = await bedrock(() => converse());
    vi.stubEnv(
      'AWS_ENDPOINT_URL',
      `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`,
    );
    expect(await failureOf(to.client, stop.signal)).toMatchObject({ reason: 'timeout', passing: false });
    await closed.promise;
    await new Promise((resolve) => server.close(resolve));
  });
});
