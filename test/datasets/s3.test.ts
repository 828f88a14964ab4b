import { describe, expect, it } from 'vitest';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { accelerations } from '../../src/datasets/s3/accelerations.ts';
import { buckets } from '../../src/datasets/s3/buckets.ts';
import { encryptions } from '../../src/datasets/s3/encryptions.ts';
import { lifecycles } from '../../src/datasets/s3/lifecycles.ts';
import { objectLocks } from '../../src/datasets/s3/object-locks.ts';
import { replications } from '../../src/datasets/s3/replications.ts';
import { versionings } from '../../src/datasets/s3/versionings.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { denied, type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const no = (code: string) => new Refusal(code, 'There is none.', 404);

/** What a dataset says of the buckets `a` and `b`. */
async function answersOf<Row>(dataset: DatasetDeclaration<Row>, script: Script) {
  await using aws = await startScriptedAws(script);
  const rows = () => [{ bucketName: 'a' }, { bucketName: 'b' }];
  return await rowsOf(dataset, { ...contextFor(aws.url), rows });
}

const bucketOf = (input: object) => ('Bucket' in input ? input.Bucket : null);

describe('buckets', () => {
  it('are those of the region, to the last page, with their tags', async () => {
    await using aws = await startScriptedAws({
      'S3:ListBuckets': (input) =>
        'ContinuationToken' in input && input.ContinuationToken
          ? {
              Buckets: [
                { Name: 'b', BucketRegion: 'eu-central-1' },
                { Name: 'far', BucketRegion: 'us-east-1' },
              ],
            }
          : {
              Buckets: [{ Name: 'a', CreationDate: new Date('2026-01-02T00:00:00Z') }],
              ContinuationToken: 'more',
            },
      'S3:GetBucketTagging': (input) => {
        if (bucketOf(input) === 'b') throw no('NoSuchTagSet');
        return { TagSet: [{ Key: 'team', Value: 'shop' }] };
      },
    });
    const constant = { standardStorage: 'StandardStorage', allStorage: 'AllStorageTypes', tagsTold: 'told' };
    expect(await rowsOf(buckets, contextFor(aws.url))).toEqual([
      { ...constant, bucketName: 'a', createdAt: '2026-01-02T00:00:00.000Z', tags: { team: 'shop' } },
      { ...constant, bucketName: 'b', createdAt: null, tags: {} },
    ]);
    expect(aws.calls[0]?.input).toMatchObject({ BucketRegion: 'eu-central-1' });
    expect(new Set(aws.calls.map(({ region }) => region))).toEqual(new Set(['eu-central-1']));
  });

  it('keep that their tags are refused, and leave out those that have gone', async () => {
    await using aws = await startScriptedAws({
      'S3:ListBuckets': () => ({ Buckets: [{ Name: 'a' }, { Name: 'b' }, { Name: 'c' }] }),
      'S3:GetBucketTagging': (input) => {
        if (bucketOf(input) === 'a') throw new Refusal('AccessDenied', 'no', 403);
        if (bucketOf(input) === 'b') throw no('NoSuchBucket');
        return { TagSet: [] };
      },
    });
    expect(await rowsOf(buckets, contextFor(aws.url))).toMatchObject([
      { bucketName: 'a', tagsTold: 'denied', tags: {} },
      { bucketName: 'c', tagsTold: 'told' },
    ]);
  });
});

describe('lifecycles', () => {
  it('sum up the rules in force; none is an answer', async () => {
    const rows = await answersOf(lifecycles, {
      'S3:GetBucketLifecycleConfiguration': (input) => {
        if (bucketOf(input) === 'b') throw no('NoSuchLifecycleConfiguration');
        return {
          Rules: [
            { Status: 'Enabled', Prefix: '', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 5 } },
            {
              Status: 'Enabled',
              Filter: { Prefix: 'logs/' },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
              Transitions: [{ Days: 30, StorageClass: 'GLACIER' }],
              NoncurrentVersionExpiration: { NoncurrentDays: 9 },
            },
            { Status: 'Disabled', Prefix: '', Expiration: { Days: 1 } },
          ],
        };
      },
    });
    expect(rows).toEqual([
      {
        bucketName: 'a',
        answer: {
          state: 'told',
          value: { rules: 2, abortAfterDays: 5, expires: false, moves: true, expiresNoncurrent: true },
        },
      },
      {
        bucketName: 'b',
        answer: {
          state: 'told',
          value: { rules: 0, abortAfterDays: null, expires: false, moves: false, expiresNoncurrent: false },
        },
      },
    ]);
  });

  it('keep the refusal of one bucket; that of all is thrown', async () => {
    const some = await answersOf(lifecycles, {
      'S3:GetBucketLifecycleConfiguration': (input) => {
        if (bucketOf(input) === 'a') throw new Refusal('AccessDenied', 'no', 403);
        return { Rules: [] };
      },
    });
    expect(some).toMatchObject([{ bucketName: 'a', answer: { state: 'denied' } }, { bucketName: 'b' }]);
    await expect(answersOf(lifecycles, {})).rejects.toThrow();
  });

  it('do not take any other error for an answer', async () => {
    const script = {
      'S3:GetBucketLifecycleConfiguration': () => {
        throw new Refusal('InternalError', 'no', 500);
      },
    };
    await expect(answersOf(lifecycles, script)).rejects.toThrow('no');
  });
});

describe('other settings', () => {
  const values = (rows: readonly { readonly answer: object }[]) =>
    rows.map(({ answer }) => ('value' in answer ? answer.value : null));

  it('tell versioning', async () => {
    const rows = await answersOf(versionings, {
      'S3:GetBucketVersioning': (input) => (bucketOf(input) === 'a' ? {} : { Status: 'Suspended' }),
    });
    expect(values(rows)).toEqual(['never', 'suspended']);
  });

  it('tell where a bucket is copied to', async () => {
    const rows = await answersOf(replications, {
      'S3:GetBucketReplication': (input) => {
        if (bucketOf(input) === 'b') throw no('ReplicationConfigurationNotFoundError');
        return {
          ReplicationConfiguration: {
            Role: 'r',
            Rules: [
              { Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } },
              { Status: 'Disabled', Destination: { Bucket: 'arn:aws:s3:::off' } },
            ],
          },
        };
      },
    });
    expect(values(rows)).toEqual([[{ bucketArn: 'arn:aws:s3:::copy', account: null }], []]);
  });

  it('tell acceleration, encryption and object lock', async () => {
    const accelerated = await answersOf(accelerations, {
      'S3:GetBucketAccelerateConfiguration': (input) => {
        if (bucketOf(input) === 'b') throw no('UnsupportedArgument');
        return { Status: 'Enabled' };
      },
    });
    expect(values(accelerated)).toEqual([true, false]);
    const encrypted = await answersOf(encryptions, {
      'S3:GetBucketEncryption': (input) => {
        if (bucketOf(input) === 'b') throw no('ServerSideEncryptionConfigurationNotFoundError');
        const ApplyServerSideEncryptionByDefault = { SSEAlgorithm: 'aws:kms' };
        return { ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault }] } };
      },
    });
    expect(values(encrypted)).toEqual([
      { algorithm: 'aws:kms', bucketKey: false },
      { algorithm: null, bucketKey: false },
    ]);
    const locked = await answersOf(objectLocks, {
      'S3:GetObjectLockConfiguration': (input) => {
        if (bucketOf(input) === 'b') throw no('ObjectLockConfigurationNotFoundError');
        return { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } };
      },
    });
    expect(values(locked)).toEqual([true, false]);
  });

  it('are refused as a whole where every bucket refuses', async () => {
    const script = {
      'S3:GetBucketVersioning': () => {
        throw denied();
      },
    };
    await expect(answersOf(versionings, script)).rejects.toThrow();
  });
});
