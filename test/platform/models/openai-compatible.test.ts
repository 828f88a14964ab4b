import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelFailureReason } from '../../../src/core/model.ts';
import { version } from '../../../src/core/version.ts';
import { openaiCompatibleModel } from '../../../src/platform/models/openai-compatible.ts';
import { sendJson, startEndpoint } from './endpoint-server.ts';
import { ANSWER, failureOf, REQUEST } from './model-request.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const signal = new AbortController().signal;

const KEY = 'sk-secret-0123456789abcdef';

const completion = (choice: object = {}, given: object = {}) => ({
  id: 'c1',
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: ANSWER }, finish_reason: 'stop', ...choice }],
  usage: { prompt_tokens: 700, completion_tokens: 40, total_tokens: 740 },
  ...given,
});

async function endpoint(answer: (response: ServerResponse, nth: number) => void, key: string | null = KEY) {
  const server = await startEndpoint(answer);
  const client = openaiCompatibleModel({ url: new URL(server.url), model: 'small-1', key });
  return { server, client, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const answering = (value: unknown, status = 200) => endpoint((response) => sendJson(response, status, value));

describe('an endpoint that speaks chat completions', () => {
  it('is asked once, with the key, and without tools, temperature or metadata', async () => {
    await using to = await answering(completion());
    expect(await to.client.ask(REQUEST, signal)).toEqual({
      text: ANSWER,
      tokens: { input: 700, output: 40 },
    });
    expect(to.server.requests).toMatchObject([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        body: {
          model: 'small-1',
          messages: [
            { role: 'system', content: REQUEST.instructions },
            { role: 'user', content: `${REQUEST.task}\n\nTable of facts:\n${REQUEST.facts}` },
          ],
          max_tokens: 500,
        },
      },
    ]);
    expect(Object.keys(Object(to.server.requests[0]?.body)).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
    ]);
  });

  it('gets the headers that are needed, and nothing of the environment', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-of-somebody');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin');
    vi.stubEnv('OPENAI_ORG_ID', 'org-of-somebody');
    vi.stubEnv('OPENAI_PROJECT_ID', 'project-of-somebody');
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/elsewhere');
    vi.stubEnv('OPENAI_LOG', 'debug');
    const logged = vi.spyOn(console, 'debug').mockImplementation(() => {});
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'Authorization: Bearer sk-other\nx-internal: acme');
    await using to = await answering(completion());
    await to.client.ask(REQUEST, signal);
    const { authorization, 'user-agent': agent } = to.server.requests[0]?.headers ?? {};
    expect([authorization, agent]).toEqual([`Bearer ${KEY}`, `spendlog/${version}`]);
    expect(logged).not.toHaveBeenCalled();
    expect(inspect(to.server.requests)).not.toMatch(/somebody|admin|internal|stainless|sk-other/i);
  });

  it('that asks for no key gets none', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-of-somebody');
    await using to = await endpoint((response) => sendJson(response, 200, completion()), null);
    await to.client.ask(REQUEST, signal);
    expect(to.server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('that has a path of its own, with or without a slash at its end, is asked below it', async () => {
    await using server = await startEndpoint((response) => sendJson(response, 200, completion()));
    for (const base of [`${server.url}/`, server.url.replace('/v1', '/proxy/openai/v1')]) {
      await openaiCompatibleModel({ url: new URL(base), model: 'm', key: null }).ask(REQUEST, signal);
    }
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/v1/chat/completions',
      '/proxy/openai/v1/chat/completions',
    ]);
  });

  it.each<[string, object, string, { readonly input: number; readonly output: number } | null]>([
    ['no usage', completion({}, { usage: undefined }), ANSWER, null],
    ['usage that is none', completion({}, { usage: { prompt_tokens: -1 } }), ANSWER, null],
    ['no reason to finish', completion({ finish_reason: null }), ANSWER, { input: 700, output: 40 }],
    [
      'text in parts',
      completion({
        message: {
          content: [{ type: 'thinking' }, { type: 'text', text: 'a' }, { type: 'text', text: 'b' }],
        },
      }),
      'ab',
      { input: 700, output: 40 },
    ],
  ])('that answers with %s has answered', async (_, body, text, tokens) => {
    await using to = await answering(body);
    expect(await to.client.ask(REQUEST, signal)).toEqual({ text, tokens });
  });

  it.each<[string, object, ModelFailureReason, boolean]>([
    ['a refusal', completion({ message: { content: null, refusal: 'No.' } }), 'refused', false],
    ['a content filter', completion({ finish_reason: 'content_filter' }), 'refused', false],
    ['a cut', completion({ finish_reason: 'length' }), 'cut-off', false],
    ['no text', completion({ message: { content: null } }), 'empty', true],
    ['blank text', completion({ message: { content: ' \n' } }), 'empty', true],
  ])('that answers with %s has failed, and what it took is told', async (_, body, reason, passing) => {
    await using to = await answering(body);
    const failure = await failureOf(to.client);
    expect(failure).toMatchObject({ reason, passing, tokens: { input: 700, output: 40 } });
  });

  it.each<[string, unknown]>([
    ['no choices', { choices: [] }],
    ['an error with 200', { error: { message: 'oops' } }],
    ['a list', []],
    ['text', 'hello'],
    ['null', null],
  ])('that answers %s is of no use', async (_, body) => {
    await using to = await answering(body);
    expect(await failureOf(to.client)).toMatchObject({ reason: 'unusable', passing: true });
  });

  it.each<[string, Buffer | string, string]>([
    ['garbage that is said to be JSON', '{"choices":[', 'application/json'],
    ['a page', '<html>sign in</html>', 'text/html'],
    ['bytes', Buffer.from([0xff, 0xfe, 0, 1]), 'application/octet-stream'],
    ['nothing', '', 'application/json'],
  ])('that answers %s is of no use', async (_, body, type) => {
    await using to = await endpoint((response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    expect(await failureOf(to.client)).toMatchObject({ reason: 'unusable', passing: true });
  });

  it.each<[number, object, ModelFailureReason, boolean]>([
    [400, { error: { code: 'content_filter' } }, 'refused', false],
    [400, { error: { code: 'context_length_exceeded' } }, 'failed', false],
    [401, {}, 'denied', false],
    [402, {}, 'denied', false],
    [403, {}, 'denied', false],
    [404, { error: { code: 'model_not_found' } }, 'closed', false],
    [408, {}, 'timeout', true],
    [409, {}, 'failed', true],
    [410, {}, 'closed', false],
    [205, {}, 'unusable', true],
    [418, {}, 'failed', false],
    [422, {}, 'failed', false],
    [429, {}, 'throttled', true],
    [429, { error: { code: 'insufficient_quota' } }, 'denied', false],
    [500, {}, 'failed', true],
    [502, {}, 'unreachable', true],
    [503, {}, 'unreachable', true],
    [504, {}, 'timeout', true],
    [529, {}, 'failed', true],
  ])('that refuses with %i %j is not asked again here', async (status, body, reason, passing) => {
    await using to = await answering(body, status);
    expect(await failureOf(to.client)).toMatchObject({ reason, passing });
    expect(to.server.requests).toHaveLength(1);
  });

  it.each([
    ['7', 7_000],
    ['0.5', 500],
    ['soon', 0],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ])('that asks for patience (%s) is given it', async (after, pauseMs) => {
    await using to = await endpoint((response) =>
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': after }).end('{}'),
    );
    const failure = await to.client.ask(REQUEST, signal).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'throttled', passing: true, pauseMs });
  });

  it.each([
    [
      'OpenAI',
      400,
      {
        error: {
          message: "Unsupported parameter: 'max_tokens' is not supported with this model.",
          code: 'unsupported_parameter',
          param: 'max_tokens',
        },
      },
    ],
    [
      'a strict server',
      422,
      { detail: [{ loc: ['body', 'max_tokens'], msg: 'Extra inputs are not permitted' }] },
    ],
    ['a plain one', 400, { message: 'unknown field: max_tokens' }],
  ])('that knows the limit of tokens by its other name gets it so: %s', async (_, status, refusal) => {
    await using to = await endpoint((response, nth) =>
      nth === 1 ? sendJson(response, status, refusal) : sendJson(response, 200, completion()),
    );
    expect((await to.client.ask(REQUEST, signal)).text).toBe(ANSWER);
    await to.client.ask(REQUEST, signal);
    const limits = to.server.requests.map(({ body }) =>
      Object.keys(Object(body)).filter((name) => name.startsWith('max')),
    );
    expect(limits).toEqual([['max_tokens'], ['max_completion_tokens'], ['max_completion_tokens']]);
  });

  it('is found out by several that ask at once', async () => {
    const refusal = { error: { message: "'max_tokens' is not supported, use 'max_completion_tokens'" } };
    await using to = await endpoint((response, nth) =>
      nth <= 3 ? sendJson(response, 400, refusal) : sendJson(response, 200, completion()),
    );
    const answers = await Promise.all([1, 2, 3].map(() => to.client.ask(REQUEST, signal)));
    expect(answers.map(({ text }) => text)).toEqual([ANSWER, ANSWER, ANSWER]);
  });

  it.each([
    [
      'one that is too large',
      400,
      { error: { message: "'max_tokens' is too large: 4000.", param: 'max_tokens' } },
    ],
    ['another mistake', 400, { error: { message: 'Unknown parameter: messages', param: 'messages' } }],
    ['a fault', 500, { error: { message: 'unsupported max_tokens' } }],
  ])('is not asked twice about %s', async (_, status, refusal) => {
    await using to = await answering(refusal, status);
    await to.client.ask(REQUEST, signal).catch(() => {});
    expect(to.server.requests).toHaveLength(1);
  });

  it('that says the key back has it told to nobody', async () => {
    await using to = await answering({ error: { message: `Incorrect API key provided: ${KEY}` } }, 401);
    expect(inspect(await failureOf(to.client), { depth: 9 })).not.toContain(KEY);
    await using gone = await answering(completion());
    await gone.server[Symbol.asyncDispose]();
    expect(inspect(await failureOf(gone.client), { depth: 9, showHidden: true })).not.toContain(KEY);
  });

  it('that sends elsewhere is not followed', async () => {
    await using other = await startEndpoint((response) => sendJson(response, 200, completion()));
    await using to = await endpoint((response) => {
      response.writeHead(307, { location: `${other.url}/chat/completions` }).end();
    });
    const failure = await failureOf(to.client);
    expect(failure).toMatchObject({ reason: 'unreachable', passing: false });
    expect(failure.message).toContain('a redirect (HTTP 307)');
    expect(other.requests).toEqual([]);
  });

  it('may answer with 100 kB, and not without end', async () => {
    const long = 'x'.repeat(100_000);
    await using to = await answering(completion({ message: { content: long } }));
    expect(await to.client.ask(REQUEST, signal)).toMatchObject({ text: long });

    const closed = Promise.withResolvers<void>();
    await using endless = await endpoint((response) => {
      response.on('close', closed.resolve).writeHead(200, { 'content-type': 'application/json' });
      const more = () => response.writable && response.write(' '.repeat(65_536), more);
      more();
    });
    expect(await failureOf(endless.client)).toMatchObject({ reason: 'unusable', passing: true });
    await closed.promise;
  });

  it('that nobody listens for is unreachable', async () => {
    await using to = await answering(completion());
    await to.server[Symbol.asyncDispose]();
    const failure = await failureOf(to.client);
    expect(failure).toMatchObject({ reason: 'unreachable', passing: true });
    expect(failure.message).toBe('The endpoint was not reached: ECONNREFUSED');
  });

  it('that breaks off is unreachable', async () => {
    await using to = await endpoint((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{');
      setImmediate(() => response.destroy());
    });
    expect(await failureOf(to.client)).toMatchObject({ reason: 'unreachable', passing: true });
  });

  it.each([
    ['does not answer', ''],
    ['stops in the middle of its answer', '{"choices":'],
  ])('that %s ends with the signal, and leaves no connection', async (_, beginning) => {
    const stop = new AbortController();
    const closed = Promise.withResolvers<void>();
    await using to = await endpoint((response) => {
      response.on('close', closed.resolve);
      if (beginning !== '') response.writeHead(200, { 'content-type': 'application/json' }).write(beginning);
      setImmediate(() => stop.abort());
    });
    expect(await failureOf(to.client, stop.signal)).toMatchObject({ reason: 'timeout', passing: false });
    await closed.promise;
  });
});
