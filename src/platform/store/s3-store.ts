import type { Store } from '../../core/store.ts';
import { openBucket, type S3Bucket, type S3StoreOptions } from './s3-bucket.ts';
import { createObject, listObjects, objectPage, readObject, removeObject } from './s3-objects.ts';
import { createStoreCounter, S3_PRICES } from './store-counter.ts';

export type { S3StoreOptions };

/** Objects of an S3 bucket. Created with `If-None-Match: *`, so that of many writers one wins. */
export function createS3Store(options: S3StoreOptions): Store {
  const counter = createStoreCounter(S3_PRICES);
  let opening: Promise<S3Bucket> | null = null;
  const opened = (): Promise<S3Bucket> => {
    opening ??= openBucket(options, counter);
    return opening;
  };
  return {
    location: `s3://${[options.bucket, options.prefix].filter((part) => part !== '').join('/')}`,
    check: async () => check(await opened()),
    create: async (key, body) => createObject(await opened(), key, body),
    read: async (key) => readObject(await opened(), key),
    async *list(prefix) {
      yield* listObjects(await opened(), prefix);
    },
    remove: async (key) => removeObject(await opened(), key),
    usage: () => counter.usage(),
    async close() {
      if (opening) (await opening).client.destroy();
    },
  };
}

/**
 * Writes, reads and lists once: it takes all three to tell a bucket, a permission and a key apart. What is wrong with
 * them is told by the first answer; a bucket that is busy gets the patience of any other call.
 */
async function check(store: S3Bucket): Promise<void> {
  const { probeKey } = store.options;
  await createObject(store, probeKey, new TextEncoder().encode('{}\n'));
  await readObject(store, probeKey);
  await objectPage(store, probeKey, undefined);
}
