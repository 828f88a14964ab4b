import type { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Random } from '../../core/backoff.ts';
import type { Clock } from '../../core/ports.ts';
import { isStoreKey } from '../../core/store.ts';
import type { S3CallOptions } from './s3-calls.ts';
import type { StoreCounter } from './store-counter.ts';

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

type Sdk = typeof import('@aws-sdk/client-s3');

/** A bucket with the client to ask it. */
export interface S3Bucket extends S3CallOptions {
  readonly options: S3StoreOptions;
  readonly sdk: Sdk;
  readonly client: S3Client;
  readonly counter: StoreCounter;
}

export async function openBucket(options: S3StoreOptions, counter: StoreCounter): Promise<S3Bucket> {
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

/** Where an object lies. Throws a TypeError for what is no key. */
export function at(options: S3StoreOptions, key: string) {
  if (!isStoreKey(key)) throw new TypeError(`Not a key of a store: ${JSON.stringify(key)}`);
  return { ...bucketOf(options), Key: keyIn(options, key) };
}

/** The bucket, and who must own it. */
export function bucketOf({ bucket, bucketOwner }: S3StoreOptions) {
  return { Bucket: bucket, ...(bucketOwner === null ? {} : { ExpectedBucketOwner: bucketOwner }) };
}

/** A key, or the beginning of one, below the store's prefix. */
export function keyIn({ prefix }: S3StoreOptions, key: string): string {
  return prefix === '' ? key : `${prefix}/${key}`;
}
