import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogExtra } from '../../../src/core/ports.ts';
import { githubClient } from '../../../src/platform/github/client.ts';
import { githubFailure } from '../../../src/platform/github/github-failure.ts';
import {
  cutOff,
  hang,
  type Reply,
  reply,
  reset,
  type ScriptedServer,
  startScriptedServer,
} from '../../loopback/scripted-server.ts';

const JSON_ANSWER = { 'content-type': 'application/json; charset=utf-8' };
const SECONDARY = JSON.stringify({ message: 'You have exceeded a secondary rate limit.' });
const NUMBERED = JSON.stringify({ number: 7 });

const servers: ScriptedServer[] = [];

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Lines {
  readonly lines: string[];
}

async function connected(...replies: readonly Reply[]) {
  const server = await startScriptedServer(...replies);
  servers.push(server);
  const said: Lines = { lines: [] };
  const client = await githubClient({
    token: 'of-the-job',
    apiUrl: server.endpoint,
    graphqlUrl: `${server.endpoint}/api/graphql`,
    log: {
      write: (level: string, message: string, _extra?: LogExtra) => said.lines.push(`${level} ${message}`),
    },
    secondMs: 1,
    deadlineMs: 300,
  })();
  return { client, server, said };
}

/** Moves a clock that is moved by hand on by a tenth of a second, with time for what is under way in between. */
async function turn() {
  await vi.advanceTimersByTimeAsync(100);
  for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve));
}

/** How many requests there are once there are `count`, or so many tenths of a second are over. */
async function arrivedWithin(server: ScriptedServer, count: number, tenths: number) {
  for (let spent = 0; server.requests.length < count && spent < tenths; spent++) await turn();
  return server.requests.length;
}

const REPOSITORY = { owner: 'acme', repo: 'costs' };

describe('the client of GitHub', () => {
  it('signs in with its token, and names the version of the interface it speaks', async () => {
    const { client, server } = await connected(reply(200, NUMBERED, JSON_ANSWER));

    await client.rest.issues.get({ ...REPOSITORY, issue_number: 7 });

    expect(server.requests).toMatchObject([
      {
        path: '/repos/acme/costs/issues/7',
        headers: { authorization: 'token of-the-job', 'x-github-api-version': '2022-11-28' },
      },
    ]);
  });

  it.each([
    ['an answer of 502', reply(502, '')],
    ['a lost connection', reset],
    ['an answer that ends early', cutOff('[{"number": 1}', 4000)],
    ['silence', hang],
  ])('reads again after %s', async (_, fault) => {
    const { client, server } = await connected(fault, reply(200, NUMBERED, JSON_ANSWER));

    const { data } = await client.rest.issues.get({ ...REPOSITORY, issue_number: 7 });

    expect(data.number).toBe(7);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['an answer of 502', reply(502, ''), 502],
    ['a lost connection', reset, null],
    ['an answer that ends early', cutOff('{"number": 1', 4000), null],
    ['silence', hang, null],
  ])('creates nothing a second time after %s', async (_, fault, status) => {
    const { client, server } = await connected(fault, reply(201, NUMBERED, JSON_ANSWER));

    const error = await client.rest.issues.create({ ...REPOSITORY, title: 'One' }).catch((e: unknown) => e);

    expect(githubFailure(error)).toMatchObject({ status, certain: false, limited: false });
    expect(server.requests).toHaveLength(1);
  });

  it('changes again what was lost, and creates again where it is told that it may', async () => {
    const { client, server } = await connected(
      reset,
      reply(200, NUMBERED, JSON_ANSWER),
      reset,
      reply(201, NUMBERED, JSON_ANSWER),
    );

    await client.rest.issues.update({ ...REPOSITORY, issue_number: 7, state: 'closed' });
    await client.rest.git.createBlob({ ...REPOSITORY, content: 'a', request: { retries: 1 } });

    expect(server.requests.map(({ method }) => method)).toEqual(['PATCH', 'PATCH', 'POST', 'POST']);
  });

  it('asks GraphQL again, and has it change nothing twice', async () => {
    const { client, server } = await connected(
      reset,
      reply(200, JSON.stringify({ data: { viewer: { login: 'ada' } } }), JSON_ANSWER),
      reset,
    );

    expect(await client.graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'ada' } });
    const error = await client
      .graphql('mutation { pinIssue(input: {issueId: "I_1"}) { clientMutationId } }')
      .catch((e: unknown) => e);

    expect(githubFailure(error)).toMatchObject({ status: null, certain: false });
    expect(server.requests.map(({ path }) => path)).toEqual(['/api/graphql', '/api/graphql', '/api/graphql']);
  });

  it.each([
    ['403', reply(403, SECONDARY, { ...JSON_ANSWER, 'retry-after': '60' })],
    ['429', reply(429, SECONDARY, { ...JSON_ANSWER, 'retry-after': '60' })],
    [
      'a spent hour that is nearly over',
      reply(403, JSON.stringify({ message: 'API rate limit exceeded' }), {
        ...JSON_ANSWER,
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1',
      }),
    ],
  ])('waits out a limit (%s), also where it creates: a refusal had no effect', async (_, refusal) => {
    const { client, server, said } = await connected(refusal, reply(201, NUMBERED, JSON_ANSWER));

    const { data } = await client.rest.issues.create({ ...REPOSITORY, title: 'One' });

    expect(data.number).toBe(7);
    expect(server.requests).toHaveLength(2);
    expect(said.lines.filter((line) => line.includes('limit, waiting'))).toHaveLength(1);
  });

  it('does not wait for what a job has no time for', async () => {
    const { client, server } = await connected(
      reply(403, SECONDARY, { ...JSON_ANSWER, 'retry-after': '1800' }),
    );

    const error = await client.rest.issues.create({ ...REPOSITORY, title: 'One' }).catch((e: unknown) => e);

    expect(githubFailure(error)).toMatchObject({
      status: 403,
      limited: true,
      retryAfter: 1800,
      certain: true,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('ends waiting for a limit that does not end, of one request and of all together', async () => {
    const { client, server } = await connected(
      reply(403, SECONDARY, { ...JSON_ANSWER, 'retry-after': '100' }),
    );
    const create = () =>
      client.rest.issues.create({ ...REPOSITORY, title: 'One' }).catch((e: unknown) => githubFailure(e));

    expect(await create()).toMatchObject({ limited: true });
    expect(server.requests).toHaveLength(3);
    expect(await create()).toMatchObject({ limited: true });
    expect(server.requests).toHaveLength(5);
    expect(await create()).toMatchObject({ limited: true });
    expect(server.requests).toHaveLength(6);
  });

  it('tells what is refused for good from a limit', async () => {
    const { client } = await connected(
      reply(403, JSON.stringify({ message: 'Resource not accessible by integration' }), JSON_ANSWER),
    );

    const error = await client.rest.issues.create({ ...REPOSITORY, title: 'One' }).catch((e: unknown) => e);

    expect(githubFailure(error)).toMatchObject({ status: 403, limited: false, certain: true });
  });

  it('knows what was never sent, and what is no failure of GitHub', async () => {
    const { client, server } = await connected(hang);
    await server.close();

    const error = await client.rest.issues.create({ ...REPOSITORY, title: 'One' }).catch((e: unknown) => e);

    expect(githubFailure(error)).toMatchObject({ status: null, certain: true });
    expect(githubFailure(new TypeError('x is not a function'))).toBeNull();
  });

  it('tells a limit of GraphQL that it does not wait for', async () => {
    const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' };
    const limited = JSON.stringify({
      errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
    });
    const { client, server } = await connected(reply(200, limited, { ...JSON_ANSWER, ...spent }));

    const error = await client.graphql('mutation { x }').catch((e: unknown) => e);

    expect(githubFailure(error)).toMatchObject({ limited: true, certain: true });
    expect(server.requests).toHaveLength(1);
  });

  it('paces what it creates', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { server } = await connected(reply(201, NUMBERED, JSON_ANSWER));
    const client = await githubClient({ token: 'a', apiUrl: server.endpoint, log: { write: () => {} } })();
    const created: number[] = [];
    for (const title of ['One', 'Two']) {
      void client.rest.issues.create({ ...REPOSITORY, title }).then(({ status }) => created.push(status));
    }

    expect(await arrivedWithin(server, 1, 100)).toBe(1);
    expect(await arrivedWithin(server, 2, 10)).toBe(1);
    expect(await arrivedWithin(server, 2, 100)).toBe(2);
    while (created.length < 2) await turn();
  });

  it('reads the types of the errors of GraphQL', async () => {
    const { client } = await connected(
      reply(
        200,
        JSON.stringify({ data: null, errors: [{ type: 'STALE_DATA', message: 'Expected branch …' }] }),
        JSON_ANSWER,
      ),
    );

    const error = await client.graphql('mutation { x }').catch((e: unknown) => e);

    expect(githubFailure(error)).toMatchObject({ types: ['STALE_DATA'], certain: true });
  });
});
