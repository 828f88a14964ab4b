import type { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Random } from '../../core/backoff.ts';
import type { Clock } from '../../core/ports.ts';
import { isStoreKey, type Store, type StoredObject } from '../../core/store.ts';
import { type S3CallOptions, s3Call } from './s3-calls.ts';
import { BrokenBody } from './s3-refusal.ts';
import { createStoreCounter, S3_PRICES, type StoreCounter } from './store-counter.ts';

export interface S3StoreOptions {
  readonly bucket: string;
  /** Without slashes at its ends; empty: the whole bucket. */
  readonly prefix: string;
  /** Key that objects are encrypted with; `null`: as the bucket says. */
  readonly kmsKeyId: string | null;
  /** Account that must own the bucket; `null`: not asked. */
  readonly bucketOwner: string | null;
  readonly region: string | null;
  /** Absent: the SDK's own chain. */
  readonly credentials?: AwsCredentialIdentityProvider;
  /** Key that `check` writes and reads. */
  readonly probeKey: string;
  readonly clock: Clock;
  readonly random: Random;
  /** Path-style addresses, as servers other than AWS want them. */
  readonly forcePathStyle?: boolean;
}

const CONNECTION_MS = 3_000;
const SILENCE_MS = 15_000;

/** Attempts of `check`: what is wrong with a bucket should be known within seconds. */
const CHECK_ATTEMPTS = 2;

type Sdk = typeof import('@aws-sdk/client-s3');

interface Opened extends S3CallOptions {
  readonly options: S3StoreOptions;
  readonly sdk: Sdk;
  readonly client: S3Client;
  readonly counter: StoreCounter;
}

/** Objects of an S3 bucket. Created with `If-None-Match: *`, so that of many writers one wins. */
export function createS3Store(options: S3StoreOptions): Store {
  const counter = createStoreCounter(S3_PRICES);
  let opening: Promise<Opened> | null = null;
  const opened = (): Promise<Opened> => {
    opening ??= open(options, counter);
    return opening;
  };
  return {
    location: `s3://${[options.bucket, options.prefix].filter((part) => part !== '').join('/')}`,
    check: async () => check(await opened()),
    create: async (key, body) => create(await opened(), key, body),
    read: async (key) => read(await opened(), key),
    async *list(prefix) {
      yield* list(await opened(), prefix);
    },
    remove: async (key) => remove(await opened(), key),
    usage: () => counter.usage(),
    async close() {
      if (opening) (await opening).client.destroy();
    },
  };
}

async function open(options: S3StoreOptions, counter: StoreCounter): Promise<Opened> {
  const sdk = await import('@aws-sdk/client-s3');
  const sockets = { maxSockets: 16, keepAlive: true };
  const client = new sdk.S3Client({
    region: options.region ?? 'us-east-1',
    ...(options.credentials ? { credentials: options.credentials } : {}),
    followRegionRedirects: true,
    forcePathStyle: options.forcePathStyle ?? false,
    // Retried by `s3Call`: it counts each request and knows when an answer was lost.
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECTION_MS,
      requestTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
      throwOnRequestTimeout: true,
      httpAgent: sockets,
      httpsAgent: sockets,
    },
  });
  const { clock, random } = options;
  return { options, sdk, client, counter, place: options, clock, random };
}

/** Writes, reads and lists once: it takes all three to tell a bucket, a permission and a key apart. */
async function check(store: Opened): Promise<void> {
  const { probeKey } = store.options;
  await create(store, probeKey, new TextEncoder().encode('{}\n'), CHECK_ATTEMPTS);
  await read(store, probeKey, CHECK_ATTEMPTS);
  await page(store, probeKey, undefined, CHECK_ATTEMPTS);
}

async function create(
  store: Opened,
  key: string,
  body: Uint8Array,
  attempts?: number,
): Promise<'created' | 'exists'> {
  const { sdk, client, counter, options } = store;
  const { kmsKeyId } = options;
  const command = () =>
    new sdk.PutObjectCommand({
      ...at(options, key),
      Body: body,
      IfNoneMatch: '*',
      ...(kmsKeyId === null ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId }),
    });
  const answer = await s3Call(
    store,
    (abortSignal) => {
      counter.asked('writes');
      return client.send(command(), { abortSignal });
    },
    attempts,
  );
  const ours =
    answer.state === 'answered' ||
    (answer.state === 'taken' && answer.unsure && (await holds(store, key, body)));
  if (ours) counter.wrote(body.length);
  return ours ? 'created' : 'exists';
}

/** After an answer was lost: whether the object is the one that was sent. */
async function holds(store: Opened, key: string, body: Uint8Array): Promise<boolean> {
  const there = await read(store, key);
  return there !== null && Buffer.compare(there, body) === 0;
}

async function read(store: Opened, key: string, attempts?: number): Promise<Uint8Array | null> {
  const { sdk, client, counter, options } = store;
  const answer = await s3Call(
    store,
    async (abortSignal) => {
      counter.asked('reads');
      const { Body } = await client.send(new sdk.GetObjectCommand(at(options, key)), { abortSignal });
      return (await Body?.transformToByteArray().catch(brokenBody)) ?? new Uint8Array();
    },
    attempts,
  );
  if (answer.state !== 'answered') return null;
  counter.read(answer.value.length);
  return answer.value;
}

function brokenBody(cause: unknown): never {
  throw new BrokenBody('The body of an object could not be read.', { cause });
}

async function* list(store: Opened, prefix: string): AsyncGenerator<StoredObject> {
  const { length } = keyIn(store.options, '');
  let token: string | undefined;
  do {
    const found = await page(store, prefix, token);
    for (const { Key, Size, LastModified } of found.Contents ?? []) {
      if (Key === undefined) continue;
      const writtenAt = (LastModified ?? new Date(0)).toISOString();
      yield { key: Key.slice(length), bytes: Size ?? 0, writtenAt };
    }
    token = found.IsTruncated ? found.NextContinuationToken : undefined;
  } while (token !== undefined);
}

async function page(store: Opened, prefix: string, token: string | undefined, attempts?: number) {
  const { sdk, client, counter, options } = store;
  const answer = await s3Call(
    store,
    (abortSignal) => {
      counter.asked('lists');
      const command = new sdk.ListObjectsV2Command({
        ...bucketOf(options),
        Prefix: keyIn(options, prefix),
        ...(token === undefined ? {} : { ContinuationToken: token }),
      });
      return client.send(command, { abortSignal });
    },
    attempts,
  );
  if (answer.state !== 'answered') throw new TypeError('A listing is answered or refused.');
  return answer.value;
}

async function remove(store: Opened, key: string): Promise<void> {
  const { sdk, client, counter, options } = store;
  await s3Call(store, (abortSignal) => {
    counter.asked('removes');
    return client.send(new sdk.DeleteObjectCommand(at(options, key)), { abortSignal });
  });
}

function at(options: S3StoreOptions, key: string) {
  if (!isStoreKey(key)) throw new TypeError(`Not a key of a store: ${JSON.stringify(key)}`);
  return { ...bucketOf(options), Key: keyIn(options, key) };
}

function bucketOf({ bucket, bucketOwner }: S3StoreOptions) {
  return { Bucket: bucket, ...(bucketOwner === null ? {} : { ExpectedBucketOwner: bucketOwner }) };
}

function keyIn({ prefix }: S3StoreOptions, key: string): string {
  return prefix === '' ? key : `${prefix}/${key}`;
}
