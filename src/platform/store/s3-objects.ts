import { isStoreKey, type StoredObject } from '../../core/store.ts';
import { at, bucketOf, keyIn, type S3Bucket } from './s3-bucket.ts';
import { s3Call } from './s3-calls.ts';
import { BrokenBody } from './s3-refusal.ts';

/** Writes an object that must not be there; of many writers one wins, and knows it even when its answer is lost. */
export async function createObject(
  store: S3Bucket,
  key: string,
  body: Uint8Array,
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
  const answer = await s3Call(store, async (abortSignal) => {
    counter.asked('writes');
    const written = await client.send(command(), { abortSignal });
    if (!written.ETag) throw notOfS3();
    return written;
  });
  const ours =
    answer.state === 'answered' ||
    (answer.state === 'taken' && answer.unsure && (await holds(store, key, body)));
  if (ours) counter.wrote(body.length);
  return ours ? 'created' : 'exists';
}

/** After an answer was lost: whether the object is the one that was sent. */
async function holds(store: S3Bucket, key: string, body: Uint8Array): Promise<boolean> {
  const there = await readObject(store, key);
  return there !== null && Buffer.compare(there, body) === 0;
}

export async function readObject(store: S3Bucket, key: string): Promise<Uint8Array | null> {
  const { sdk, client, counter, options } = store;
  const answer = await s3Call(store, async (abortSignal) => {
    counter.asked('reads');
    const command = new sdk.GetObjectCommand(at(options, key));
    const { Body, ETag } = await client.send(command, { abortSignal });
    if (!ETag) throw notOfS3();
    return (await Body?.transformToByteArray().catch(brokenBody)) ?? new Uint8Array();
  });
  if (answer.state !== 'answered') return null;
  counter.read(answer.value.length);
  return answer.value;
}

/** S3 always sends what is looked for. The SDK takes an error or the page of a proxy with status 200 for an answer. */
function notOfS3(): BrokenBody {
  return new BrokenBody('The answer is none of S3.');
}

function brokenBody(cause: unknown): never {
  throw new BrokenBody('The body of an object could not be read.', { cause });
}

/** A bucket may hold what people put there, such as the folders of the console: that is passed over. */
export async function* listObjects(store: S3Bucket, prefix: string): AsyncGenerator<StoredObject> {
  const { length } = keyIn(store.options, '');
  let token: string | undefined;
  do {
    const found = await objectPage(store, prefix, token);
    for (const { Key, Size, LastModified } of found.Contents ?? []) {
      const key = Key?.slice(length) ?? '';
      if (!isStoreKey(key)) continue;
      const writtenAt = (LastModified ?? new Date(0)).toISOString();
      yield { key, bytes: Size ?? 0, writtenAt };
    }
    token = found.IsTruncated ? found.NextContinuationToken : undefined;
  } while (token !== undefined);
}

export async function objectPage(store: S3Bucket, prefix: string, token: string | undefined) {
  const { sdk, client, counter, options } = store;
  const answer = await s3Call(store, async (abortSignal) => {
    counter.asked('lists');
    const command = new sdk.ListObjectsV2Command({
      ...bucketOf(options),
      Prefix: keyIn(options, prefix),
      ...(token === undefined ? {} : { ContinuationToken: token }),
    });
    const page = await client.send(command, { abortSignal });
    if (page.IsTruncated === undefined) throw notOfS3();
    return page;
  });
  if (answer.state !== 'answered') throw new TypeError('A listing is answered or refused.');
  return answer.value;
}

export async function removeObject(store: S3Bucket, key: string): Promise<void> {
  const { sdk, client, counter, options } = store;
  await s3Call(store, (abortSignal) => {
    counter.asked('removes');
    return client.send(new sdk.DeleteObjectCommand(at(options, key)), { abortSignal });
  });
}
