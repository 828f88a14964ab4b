import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { isSpendlogError, SpendlogError } from '../core/errors.ts';
import type { ExportFile, ExportFiles } from '../core/files.ts';
import { type AwsCall, awsErrorFacts, toSpendlogError } from './aws-errors.ts';
import { literalPrefix, matching, placeOf } from './s3-location.ts';

export interface S3FilesOptions {
  /** Region of the first request; S3 names the bucket's own where it differs. */
  readonly region?: string | undefined;
  /** Path-style addresses, as servers other than AWS want them. */
  readonly forcePathStyle?: boolean;
  /** Absent: the SDK's own chain. */
  readonly credentials?: AwsCredentialIdentityProvider | undefined;
}

export interface S3Files extends ExportFiles {
  close(): Promise<void>;
}

/** All deadlines throw. A download may take long, so only its silence is limited. */
const CONNECTION_MS = 3_000;
const SILENCE_MS = 30_000;
const REQUEST_TOTAL_MS = 120_000;

const ATTEMPTS = 4;

type Sdk = typeof import('@aws-sdk/client-s3');

interface Loaded {
  readonly sdk: Sdk;
  readonly client: S3Client;
}

/** Exports in S3, at `s3://bucket/prefix`, an object, or a glob such as `s3://bucket/exports/*.parquet`. */
export function createS3Files(options: S3FilesOptions = {}): S3Files {
  let loading: Promise<Loaded> | null = null;
  const loaded = () => {
    loading ??= load(options);
    return loading;
  };
  return {
    list: async (location) => list(await loaded(), location),
    head: async (file, bytes) => head(await loaded(), file, bytes),
    local: async (file, scratch) => download(await loaded(), file, scratch),
    version: async (file) => version(await loaded(), file),
    async close() {
      if (loading) (await loading).client.destroy();
    },
  };
}

/** Whether a location is for this source. */
export function isS3Location(location: string): boolean {
  return /^s3:\/\//i.test(location);
}

async function load({ region, forcePathStyle, credentials }: S3FilesOptions): Promise<Loaded> {
  const sdk = await import('@aws-sdk/client-s3');
  const client = new sdk.S3Client({
    region: region ?? 'us-east-1',
    ...(credentials ? { credentials } : {}),
    followRegionRedirects: true,
    forcePathStyle: forcePathStyle ?? false,
    maxAttempts: ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECTION_MS,
      requestTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
      throwOnRequestTimeout: true,
      httpsAgent: { maxSockets: 8, keepAlive: true },
    },
  });
  return { sdk, client };
}

async function list({ sdk, client }: Loaded, location: string): Promise<readonly ExportFile[]> {
  const { bucket, key } = placeOf(location);
  const found: ExportFile[] = [];
  let token: string | undefined;
  do {
    const page = await call(bucket, LIST, () =>
      client.send(
        new sdk.ListObjectsV2Command({
          Bucket: bucket,
          Prefix: literalPrefix(key),
          ...(token ? { ContinuationToken: token } : {}),
        }),
        { abortSignal: AbortSignal.timeout(REQUEST_TOTAL_MS) },
      ),
    );
    for (const { Key, Size } of page.Contents ?? [])
      if (Key !== undefined) found.push({ name: `s3://${bucket}/${Key}`, bytes: Size ?? 0 });
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (token);
  return matching(found, { bucket, key }, location);
}

async function head(loaded: Loaded, file: ExportFile, bytes: number): Promise<Uint8Array> {
  // S3 refuses a range of an object that holds nothing.
  if (file.bytes === 0 || bytes === 0) return new Uint8Array();
  const object = await get(loaded, file, { Range: `bytes=0-${bytes - 1}` });
  const body = await object.Body?.transformToByteArray();
  return body ? body.subarray(0, bytes) : new Uint8Array();
}

async function version({ sdk, client }: Loaded, file: ExportFile): Promise<string | null> {
  const { bucket, key } = placeOf(file.name);
  const object = await goneAsNull(
    call(bucket, READ, () =>
      client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), {
        abortSignal: AbortSignal.timeout(REQUEST_TOTAL_MS),
      }),
    ),
  );
  return object && (object.ETag ?? `${object.ContentLength}-${object.LastModified?.toISOString()}`);
}

async function goneAsNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isSpendlogError(error) && error.code === 'INPUT_NOT_FOUND') return null;
    throw error;
  }
}

/** Streams an object to a file of its own; a download that ends early is an error, never a short file. */
async function download(loaded: Loaded, file: ExportFile, scratch: string): Promise<string> {
  const { bucket } = placeOf(file.name);
  await mkdir(scratch, { recursive: true });
  const path = join(scratch, localName(file.name));
  const { Body: body } = await get(loaded, file, {});
  if (!(body instanceof Readable)) throw new TypeError('The SDK returned a body that is no Node stream.');
  try {
    await call(bucket, READ, () => pipeline(body, createWriteStream(path)));
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function get(
  { sdk, client }: Loaded,
  file: ExportFile,
  more: { readonly Range?: string },
): Promise<GetObjectCommandOutput> {
  const { bucket, key } = placeOf(file.name);
  return call(bucket, READ, () =>
    client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...more })),
  );
}

/** File names never come from data: a hash, with the endings that tell the format. */
function localName(name: string): string {
  const ending = /(?:\.[a-z0-9]{1,10}){1,2}$/i.exec(name)?.[0] ?? '';
  return `${createHash('sha256').update(name).digest('hex').slice(0, 24)}${ending.toLowerCase()}`;
}

const LIST = ['s3:ListBucket'];
const READ = [
  's3:GetObject',
  's3:ListBucket',
  'kms:Decrypt (where the bucket is encrypted with a key of yours)',
];

async function call<T>(bucket: string, actions: readonly string[], send: () => Promise<T>): Promise<T> {
  const what: AwsCall = { service: 'S3', subject: `the bucket ${bucket}`, actions };
  try {
    return await send();
  } catch (error) {
    const { name, status } = awsErrorFacts(error);
    if (name === 'NoSuchBucket') throw noBucket(bucket, error);
    if (name === 'NoSuchKey' || name === 'NotFound' || status === 404) throw vanished(bucket, error);
    throw toSpendlogError(error, what);
  }
}

function noBucket(bucket: string, cause: unknown): SpendlogError {
  return new SpendlogError(
    'INPUT_NOT_FOUND',
    `There is no bucket ${JSON.stringify(bucket)}.`,
    'Check the name in --costs, and that you are signed in to the right partition.',
    { cause },
  );
}

function vanished(bucket: string, cause: unknown): SpendlogError {
  return new SpendlogError(
    'INPUT_NOT_FOUND',
    `An object of the bucket ${bucket} is not there any more.`,
    'The export may have been replaced while it was read; run again.',
    { cause },
  );
}
