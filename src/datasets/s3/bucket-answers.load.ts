import { S3Client } from '@aws-sdk/client-s3';
import type { DatasetContext } from '../../core/dataset.ts';
import { type Asked, askEach } from '../ask-each.ts';
import { nameOf } from '../is-denied.ts';
import { rowsOf } from '../rows-of.ts';
import { buckets } from './buckets.ts';

/** What one bucket said when it was asked about one of its settings. */
export interface BucketAnswer<T> {
  readonly bucketName: string;
  readonly answer: Exclude<Asked<T>, { readonly state: 'gone' }>;
}

/** Asks each bucket of the region; `none` is what the error of that name stands for: S3 refuses to tell what is not set. */
export async function* bucketAnswers<T>(
  context: DatasetContext,
  ask: (s3: S3Client, Bucket: string) => Promise<T>,
  none?: { readonly error: string; readonly value: T },
): AsyncGenerator<BucketAnswer<T>> {
  const s3 = context.client(S3Client);
  const answers = await askEach(rowsOf(buckets, context), async ({ bucketName }) => {
    try {
      return await ask(s3, bucketName);
    } catch (error) {
      if (none && nameOf(error) === none.error) return none.value;
      throw error;
    }
  });
  for (const [{ bucketName }, answer] of answers) {
    if (answer.state !== 'gone') yield { bucketName, answer };
  }
}
