import { connect } from 'node:tls';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isNotDelivered } from '../../src/core/outbox.ts';
import { type HttpsPostOptions, httpsPost } from '../../src/platform/https-post.ts';
import { type HttpsHook, startHttpsHook } from '../loopback/https-hook.ts';
import { selfMadeCertificate } from '../support/self-made-certificate.ts';

afterEach(() => vi.unstubAllEnvs());

const JSON_BODY = { body: '{"amount":"1.50"}', headers: { 'x-mine': 'yes' }, deadlineMs: 10_000 };

const ok = () => startHttpsHook((response) => response.end('ok'));

/** The error of a post that must not go out, told to be certain. */
async function refused(
  hook: HttpsHook,
  url: string,
  options: Partial<HttpsPostOptions> = {},
): Promise<string> {
  const error = await httpsPost({ ...hook.reach, ...options })
    .post(url, JSON_BODY)
    .catch((thrown: unknown) => thrown);
  expect(isNotDelivered(error), String(error)).toBe(true);
  expect(hook.requests).toHaveLength(0);
  return error instanceof Error ? error.message : '';
}

test('posts JSON to an allowed host and tells what it answered', async () => {
  await using hook = await startHttpsHook((response) => response.writeHead(202).end('taken'));
  const answer = await httpsPost(hook.reach).post(`${hook.origin}/in?x=1`, JSON_BODY);
  expect(answer).toEqual({ status: 202, body: 'taken' });
  expect(hook.requests).toMatchObject([
    {
      method: 'POST',
      path: '/in?x=1',
      body: JSON_BODY.body,
      headers: { 'content-type': 'application/json', 'content-length': '17', 'x-mine': 'yes' },
    },
  ]);
});

test.each([400, 404, 429, 500, 503])('%d is an answer like any other', async (status) => {
  await using hook = await startHttpsHook((response) => response.writeHead(status).end());
  expect(await httpsPost(hook.reach).post(hook.origin, JSON_BODY)).toEqual({ status, body: '' });
});

describe('what is not spoken to', () => {
  test('another host, also one whose name ends or begins alike', async () => {
    await using hook = await ok();
    const port = new URL(hook.origin).port;
    for (const host of [
      'other.example.com',
      'evil-hook.example.com',
      'hook.example.com.evil.net',
      'hook.example.com.',
    ]) {
      expect(await refused(hook, `https://${host}:${port}/`)).toMatch(/not among those allowed/);
    }
    expect(hook.connections()).toBe(0);
  });

  test('anything but https', async () => {
    await using hook = await ok();
    expect(await refused(hook, hook.origin.replace('https', 'http'))).toMatch(/https/);
    expect(await refused(hook, 'not a url')).toMatch(/no URL/);
    expect(hook.connections()).toBe(0);
  });

  test('an address with a user name or a password', async () => {
    await using hook = await ok();
    expect(await refused(hook, hook.origin.replace('//', '//user@'))).toMatch(/user name/);
    expect(await refused(hook, hook.origin.replace('//', '//:secret@'))).not.toContain('secret');
    expect(hook.connections()).toBe(0);
  });

  test('another port than 443', async () => {
    await using hook = await ok();
    const { ports: _, ...reach } = hook.reach;
    const error = await httpsPost(reach)
      .post(hook.origin, JSON_BODY)
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/port other than 443/);
    expect(hook.connections()).toBe(0);
  });

  test('a name that leads to this machine, unless it is asked for', async () => {
    await using hook = await ok();
    const { mayReach: _, ...reach } = hook.reach;
    const error = await httpsPost(reach)
      .post(hook.origin, JSON_BODY)
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/private, local or reserved/);
    expect(hook.connections()).toBe(0);
  });

  test('a name with one public address and one of metadata', async () => {
    await using hook = await ok();
    const { mayReach: _, ...reach } = hook.reach;
    const lookup = async () => ['8.8.8.8', 'fd00:ec2::254'];
    const error = await httpsPost({ ...reach, lookup })
      .post(hook.origin, JSON_BODY)
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/private, local or reserved/);
  });

  test.each(['127.0.0.1', '[::1]', '[::ffff:7f00:1]', '169.254.169.254', '0x7f.1', '2130706433'])(
    'the address %s written out, even where the list has it',
    async (host) => {
      const { hostname } = new URL(`https://${host}/`);
      const error = await httpsPost({ hosts: [hostname] })
        .post(`https://${host}/`, JSON_BODY)
        .catch((thrown: unknown) => thrown);
      expect(String(error)).toMatch(/private, local or reserved/);
    },
  );

  test('a name without an address', async () => {
    await using hook = await ok();
    expect(await refused(hook, hook.origin, { lookup: async () => [] })).toMatch(/no address/);
    const lookup = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await refused(hook, hook.origin, { lookup })).toMatch(/no address/);
  });

  test('a name that is not answered in time', async () => {
    await using hook = await ok();
    const error = await httpsPost({ ...hook.reach, lookup: () => new Promise(() => {}) })
      .post(hook.origin, { ...JSON_BODY, deadlineMs: 20 })
      .catch((thrown: unknown) => thrown);
    expect(isNotDelivered(error)).toBe(true);
  });
});

test('asks for the address once, and connects to what was judged', async () => {
  await using hook = await ok();
  const answers = [['127.0.0.1'], ['10.0.0.1']];
  const asked: string[] = [];
  const lookup = async (host: string) => {
    asked.push(host);
    return answers.shift() ?? [];
  };
  await httpsPost({ ...hook.reach, lookup }).post(hook.origin, JSON_BODY);
  expect(asked).toEqual(['hook.example.com']);
});

describe('certificates', () => {
  test('one that nobody vouches for', async () => {
    await using hook = await ok();
    const { ca: _, ...reach } = hook.reach;
    const error = await httpsPost(reach)
      .post(hook.origin, JSON_BODY)
      .catch((thrown: unknown) => thrown);
    expect(isNotDelivered(error)).toBe(true);
    expect(String(error)).toMatch(/DEPTH_ZERO_SELF_SIGNED_CERT/);
    expect(hook.requests).toHaveLength(0);
  });

  test('is verified where the environment says it need not be', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    await using hook = await ok();
    expect(await refused(hook, hook.origin, { ca: selfMadeCertificate('hook.example.com').cert })).toMatch(
      /not reached/,
    );
  });

  test('one of another name', async () => {
    await using hook = await startHttpsHook((response) => response.end('ok'), 'other.example.com');
    const url = hook.origin.replace('other.', 'hook.');
    expect(await refused(hook, url, { hosts: ['hook.example.com'] })).toMatch(/ERR_TLS_CERT_ALTNAME_INVALID/);
  });

  test('the one of the tests is a certificate', async () => {
    await using hook = await ok();
    const { port, hostname } = new URL(hook.origin);
    const socket = connect({
      port: Number(port),
      host: '127.0.0.1',
      servername: hostname,
      ca: hook.reach.ca ?? '',
    });
    await new Promise<void>((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
    expect(socket.authorized).toBe(true);
    socket.destroy();
  });
});

test.each([301, 302, 303, 307, 308])('a redirect (%d) is not followed', async (status) => {
  await using other = await ok();
  await using hook = await startHttpsHook((response) =>
    response.writeHead(status, { location: `${other.origin}/` }).end(),
  );
  const error = await httpsPost(hook.reach)
    .post(hook.origin, JSON_BODY)
    .catch((thrown: unknown) => thrown);
  expect(isNotDelivered(error)).toBe(true);
  expect(other.connections()).toBe(0);
});

test('nobody listens: it was not delivered', async () => {
  const hook = await ok();
  await hook[Symbol.asyncDispose]();
  expect(await refused(hook, hook.origin)).toMatch(/ECONNREFUSED/);
});

describe('after it was sent', () => {
  test('a connection that breaks does not tell what arrived', async () => {
    await using hook = await startHttpsHook((response) => response.destroy());
    const error = await httpsPost(hook.reach)
      .post(hook.origin, JSON_BODY)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(isNotDelivered(error)).toBe(false);
    expect(hook.requests).toHaveLength(1);
  });

  test('neither does no answer until the deadline', async () => {
    await using hook = await startHttpsHook(() => {});
    const error = await httpsPost(hook.reach)
      .post(hook.origin, { ...JSON_BODY, deadlineMs: 2_000 })
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/no answer in time/);
    expect(isNotDelivered(error)).toBe(false);
  });

  test('an answer without an end is cut off', async () => {
    await using hook = await startHttpsHook((response) => {
      const write = () => {
        if (!response.destroyed) response.write('x'.repeat(16_384), () => setImmediate(write));
      };
      write();
    });
    // The test itself has no time to wait for this deadline.
    const given = { ...JSON_BODY, deadlineMs: 600_000 };
    const { status, body } = await httpsPost(hook.reach).post(hook.origin, given);
    expect([status, body.length]).toEqual([200, 65_536]);
  });

  test('an answer that breaks off has told its status', async () => {
    await using hook = await startHttpsHook((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('ok', () => response.destroy());
    });
    expect(await httpsPost(hook.reach).post(hook.origin, JSON_BODY)).toEqual({ status: 200, body: 'ok' });
  });
});

test('no error holds more of the address than its host', async () => {
  await using hook = await startHttpsHook((response) => response.writeHead(302, { location: '/' }).end());
  for (const path of ['/services/T0/SECRET', '/SECRET?SECRET=SECRET#SECRET']) {
    const error = await httpsPost(hook.reach)
      .post(hook.origin + path, JSON_BODY)
      .catch((thrown: unknown) => thrown);
    expect(String(error)).not.toContain('SECRET');
  }
});
