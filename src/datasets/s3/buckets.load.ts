import { GetBucketTaggingCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { bounded } from '../bounded.ts';
import { nameOf } from '../is-denied.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Bucket } from './buckets.ts';

const PAGE = 1_000;

/** The buckets of the client's region, with their tags: questions about a bucket go to its own region. */
const load: DatasetLoader<Bucket> = async function* ({ client, region, signal }) {
  const s3 = client(S3Client);
  const found = await Array.fromAsync(
    itemsOf({
      operation: 'ListBuckets',
      ask: (ContinuationToken) =>
        s3.send(new ListBucketsCommand({ BucketRegion: region, MaxBuckets: PAGE, ContinuationToken }), {
          abortSignal: signal,
        }),
      items: ({ Buckets }) => Buckets,
      next: ({ ContinuationToken }) => ContinuationToken,
      idOf: ({ Name }) => Name,
    }),
  );
  const here = found.filter(({ BucketRegion }) => BucketRegion === undefined || BucketRegion === region);
  const tagged = await askEach(here, async ({ Name }) => {
    try {
      const { TagSet } = await s3.send(new GetBucketTaggingCommand({ Bucket: Name }), {
        abortSignal: signal,
      });
      return tagsOf(TagSet);
    } catch (error) {
      if (nameOf(error) === 'NoSuchTagSet') return {};
      throw error;
    }
  });
  for (const [{ Name, CreationDate }, told] of tagged) {
    if (told.state === 'gone') continue;
    yield {
      bucketName: bounded(Name ?? ''),
      createdAt: isoInstant(CreationDate),
      standardStorage: 'StandardStorage',
      allStorage: 'AllStorageTypes',
      tags: told.state === 'told' ? told.value : {},
      tagsTold: told.state,
    };
  }
};

export default load;
