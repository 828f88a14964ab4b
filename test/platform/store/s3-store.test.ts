import { afterEach, describe, expect, it } from 'vitest';
import { SpendlogError } from '../../../src/core/errors.ts';
import { amountText } from '../../../src/core/money.ts';
import type { Store } from '../../../src/core/store.ts';
import { createS3Store, type S3StoreOptions } from '../../../src/platform/store/s3-store.ts';
import { type S3Fault, type S3ServerOptions, startS3, type WrittenObject } from '../../loopback/s3-server.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { storeContract } from './store-contract.ts';

const BUCKET = 'state-bucket';
const OWNER = '111122223333';
const KEY = 'tenants/acme/one.json';
const BODY = new TextEncoder().encode('{"a":1}');

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.close();
});

async function bucket(options: Partial<S3ServerOptions> = {}) {
  const written = new Map<string, WrittenObject>();
  const server = await startS3({ bucket: BUCKET, written, owner: OWNER, ...options });
  opened.push({ close: async () => server[Symbol.asyncDispose]() });
  process.env['AWS_ENDPOINT_URL_S3'] = server.url;
  process.env['AWS_ACCESS_KEY_ID'] = 'AKIAIOSFODNN7EXAMPLE';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'example';
  return { server, written };
}

function storeOn(options: Partial<S3StoreOptions> = {}): Store & { readonly elapsed: () => number } {
  const clock = virtualClock();
  const store = createS3Store({
    bucket: BUCKET,
    prefix: 'spendlog',
    kmsKeyId: null,
    bucketOwner: OWNER,
    region: 'eu-west-1',
    probeKey: 'tenants/acme/probe.json',
    clock,
    random: () => 0.5,
    forcePathStyle: true,
    ...options,
  });
  opened.push(store);
  return { ...store, elapsed: () => clock.elapsed() };
}

/** The n-th requests of a method, from 1, end in a fault. */
const faulty =
  (method: string, faults: Readonly<Record<number, S3Fault>>) =>
  (asked: string, nth: number): S3Fault | null =>
    asked === method ? (faults[nth] ?? null) : null;

const CONFLICT: S3Fault = { status: 409, code: 'ConditionalRequestConflict' };
const SLOW_DOWN: S3Fault = { status: 503, code: 'SlowDown' };
const INTERNAL: S3Fault = { status: 500, code: 'InternalError' };
/** As many as leave one attempt. */
const STORM = [1, 2, 3, 4, 5, 6, 7];

const stormOf = (method: string, fault: S3Fault) =>
  faulty(method, Object.fromEntries(STORM.map((nth) => [nth, fault])));

describe('a store in S3', () => {
  storeContract(async () => {
    const { written } = await bucket({ keysPerPage: 2 });
    return {
      open: () => storeOn(),
      async putStray(name) {
        written.set(`spendlog/${name}`, { body: Buffer.alloc(0), writtenAt: new Date(), headers: {} });
      },
    };
  });

  it('lies below its prefix and asks for its owner and key every time', async () => {
    const { server, written } = await bucket();
    const store = storeOn({ kmsKeyId: 'alias/spendlog' });
    await store.create(KEY, BODY);

    expect([...written.keys()]).toEqual([`spendlog/${KEY}`]);
    expect(written.get(`spendlog/${KEY}`)?.headers).toMatchObject({
      'if-none-match': '*',
      'x-amz-expected-bucket-owner': OWNER,
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'alias/spendlog',
    });
    expect((await Array.fromAsync(store.list('tenants/'))).map(({ key }) => key)).toEqual([KEY]);
    expect(server.requests.at(-1)).toContain('prefix=spendlog%2Ftenants%2F');
  });

  it('races with conflicts, and one of 64 creators still wins', async () => {
    const { written } = await bucket({
      fault: (method, nth) => (method === 'PUT' && nth % 3 === 0 ? CONFLICT : null),
    });
    const outcomes = await Promise.all(
      Array.from({ length: 64 }, (_, index) => storeOn().create(KEY, new Uint8Array([index]))),
    );

    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
    expect(written.get(`spendlog/${KEY}`)?.body[0]).toBe(outcomes.indexOf('created'));
  });

  it('tries again after a conflict', async () => {
    await bucket({ fault: faulty('PUT', { 1: CONFLICT, 2: CONFLICT }) });
    const store = storeOn();

    expect(await store.create(KEY, BODY)).toBe('created');
    expect(store.usage().writes).toBe(3);
  });

  it('waits longer each time while it is asked to slow down, and loses nothing', async () => {
    await bucket({ fault: faulty('PUT', { 1: SLOW_DOWN, 2: SLOW_DOWN, 3: SLOW_DOWN }) });
    const store = storeOn();

    expect(await store.create(KEY, BODY)).toBe('created');
    expect(await store.read(KEY)).toEqual(BODY);
    expect(store.elapsed()).toBe(250 + 500 + 1000);
  });

  it('ends a storm of refusals with what to do', async () => {
    await bucket({ fault: (method) => (method === 'PUT' ? SLOW_DOWN : null) });
    const store = storeOn();

    await expect(store.create(KEY, BODY)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(store.usage().writes).toBe(8);
  });

  it('takes an object for its own when the answer of its writing was lost', async () => {
    const { written } = await bucket({ fault: faulty('PUT', { 1: 'lose-answer' }) });
    const store = storeOn();

    expect(await store.create(KEY, BODY)).toBe('created');
    expect(written.size).toBe(1);
    expect(store.usage()).toMatchObject({ writes: 2, reads: 1, bytesWritten: BODY.length });
  });

  it('does not take the object of another for its own when an answer was lost', async () => {
    const { written } = await bucket({ fault: faulty('PUT', { 1: { status: 500, code: 'InternalError' } }) });
    const other = { body: Buffer.from('other'), writtenAt: new Date(), headers: {} };
    written.set(`spendlog/${KEY}`, other);

    expect(await storeOn().create(KEY, BODY)).toBe('exists');
    expect(written.get(`spendlog/${KEY}`)).toBe(other);
  });

  it('says at once that sign-in was refused, and takes that for no answer of S3', async () => {
    const { server } = await bucket();
    const refused = new SpendlogError(
      'SIGN_IN_REFUSED',
      'AWS refused the role.',
      'Correct its trust policy.',
    );
    let asked = 0;
    const store = storeOn({
      credentials: async () => {
        asked += 1;
        throw refused;
      },
    });

    await expect(store.read(KEY)).rejects.toBe(refused);
    expect(asked).toBe(1);
    expect(server.requests).toEqual([]);
    expect(store.elapsed()).toBe(0);
  });

  it('reads again when an answer is cut short', async () => {
    const options = { cutBodiesAt: 3 };
    const { written } = await bucket(options);
    written.set(`spendlog/${KEY}`, { body: Buffer.from(BODY), writtenAt: new Date(), headers: {} });
    const store = storeOn();

    await expect(store.read(KEY)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(store.usage().reads).toBe(8);
  });

  it.each([
    ['PUT', 404],
    ['PUT', 403],
    ['GET', 404],
    ['GET', 403],
  ])('believes no refusal whose body is cut short: %s %i', async (method, status) => {
    const { written } = await bucket({ fault: faulty(method, { 1: { status, cut: true } }) });
    const store = storeOn();

    if (method === 'GET')
      written.set(`spendlog/${KEY}`, { body: Buffer.from(BODY), writtenAt: new Date(), headers: {} });
    else expect(await store.create(KEY, BODY)).toBe('created');
    expect(await store.read(KEY)).toEqual(BODY);
  });

  it.each(['InternalError', 'ServiceUnavailable', 'SlowDown', 'RequestTimeout'])(
    'tries again after %s, whatever the status of the answer says',
    async (code) => {
      for (const status of [200, 400, 503]) {
        const fault = { status, code };
        await bucket({ fault: faulty('GET', { 1: fault, 3: fault }) });
        const store = storeOn();
        expect(await Array.fromAsync(store.list('tenants/'))).toEqual([]);
        expect(await store.create(KEY, BODY)).toBe('created');
        expect((await Array.fromAsync(store.list('tenants/'))).map(({ key }) => key)).toEqual([KEY]);
      }
    },
  );

  it('takes no refusal in an answer with status 200 for a write that was done', async () => {
    const { written } = await bucket({ fault: faulty('PUT', { 1: { status: 200, code: 'InternalError' } }) });
    expect(await storeOn().create(KEY, BODY)).toBe('created');
    expect(written.size).toBe(1);
  });

  it('takes no refusal in an answer with status 200 for an object', async () => {
    const { written } = await bucket({ fault: faulty('GET', { 1: { status: 200, code: 'SlowDown' } }) });
    written.set(`spendlog/${KEY}`, { body: Buffer.from(BODY), writtenAt: new Date(), headers: {} });
    expect(await storeOn().read(KEY)).toEqual(BODY);
  });

  it.each(['PUT', 'GET', 'LIST'])('takes no page of a proxy for the answer to a %s', async (asked) => {
    const page: S3Fault = { status: 200, page: '<html><body>Sign in to the network</body></html>' };
    const { written } = await bucket({ fault: faulty(asked === 'PUT' ? 'PUT' : 'GET', { 1: page }) });
    const object = { body: Buffer.from(BODY), writtenAt: new Date(), headers: {} };
    if (asked !== 'PUT') written.set(`spendlog/${KEY}`, object);
    const store = storeOn();

    if (asked === 'PUT') expect(await store.create(KEY, BODY)).toBe('created');
    if (asked === 'GET') expect(await store.read(KEY)).toEqual(BODY);
    if (asked === 'LIST') expect(await Array.fromAsync(store.list('tenants/'))).toHaveLength(1);
    expect(written.size).toBe(1);
  });

  it.each<[string, S3Fault]>([
    ['is slowed down', SLOW_DOWN],
    ['has conflicts', CONFLICT],
    ['has internal errors', INTERNAL],
    ['loses answers', 'lose-answer'],
  ])('is found to be well when it %s for a while', async (_, fault) => {
    for (const method of ['PUT', 'GET']) {
      await bucket({ fault: stormOf(method, fault) });
      await storeOn().check();
    }
  });

  it('costs what S3 asks for requests, retries included, to the last digit', async () => {
    await bucket({ fault: faulty('PUT', { 1: SLOW_DOWN }) });
    const store = storeOn();
    await store.create(KEY, BODY);
    await store.read(KEY);
    await Array.fromAsync(store.list('tenants/'));
    await store.remove(KEY);

    expect(store.usage()).toMatchObject({ writes: 2, reads: 1, lists: 1, removes: 1 });
    expect(amountText(store.usage().paid)).toBe('0.0000154');
  });
});

describe('a bucket that cannot be used is said to be, at once', () => {
  const arn = `arn:aws:iam::${OWNER}:role/secret-role`;

  it.each<[string, Partial<S3ServerOptions>, Partial<S3StoreOptions>, string, string]>([
    ['missing', {}, { bucket: 'another-bucket' }, 'does not exist', 'Create it'],
    ['denied', { refuse: { status: 403, code: 'AccessDenied' } }, {}, 'denied', 's3:PutObject'],
    ['of another owner', {}, { bucketOwner: '999999999999' }, 'denied', 'store.bucketOwner'],
    [
      'encrypted with a key that is denied',
      {
        fault: faulty('PUT', {
          1: {
            status: 403,
            code: 'AccessDenied',
            message: `User: ${arn} is not authorized to perform: kms:GenerateDataKey`,
          },
        }),
      },
      { kmsKeyId: 'alias/spendlog' },
      'KMS key',
      'kms:GenerateDataKey',
    ],
    [
      'encrypted with a key that is disabled',
      { fault: faulty('PUT', { 1: { status: 400, code: 'KMS.DisabledException' } }) },
      {},
      'KMS key',
      'enabled',
    ],
    [
      'readable only',
      { fault: faulty('PUT', { 1: { status: 403, code: 'AccessDenied' } }) },
      {},
      'denied',
      's3:PutObject',
    ],
    [
      'not listed',
      {
        fault: (method, nth) =>
          method === 'GET' && nth === 2 ? { status: 403, code: 'AccessDenied' } : null,
      },
      {},
      'denied',
      's3:ListBucket',
    ],
    [
      'reached with keys that are expired',
      { refuse: { status: 400, code: 'ExpiredToken' } },
      {},
      'did not accept the credentials',
      'Sign in',
    ],
  ])('%s', async (_, server, options, message, hint) => {
    const { server: asked } = await bucket(server);
    const store = storeOn(options);

    const refused: unknown = await store.check().catch((error: unknown) => error);

    expect(refused).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
    expect(String(refused)).not.toContain(OWNER);
    expect(asked.requests.length).toBeLessThanOrEqual(3);
    expect(store.elapsed()).toBe(0);
  });
});
