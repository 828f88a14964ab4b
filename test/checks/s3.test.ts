import { describe, expect, it } from 'vitest';
import { bucketKeyMissing } from '../../src/checks/s3/bucket-key-missing.ts';
import { intelligentTiering } from '../../src/checks/s3/intelligent-tiering.ts';
import { mpuAbort } from '../../src/checks/s3/mpu-abort.ts';
import { noLifecycle } from '../../src/checks/s3/no-lifecycle.ts';
import { noncurrentVersions } from '../../src/checks/s3/noncurrent-versions.ts';
import { replicationRedundant } from '../../src/checks/s3/replication-redundant.ts';
import { transferAcceleration } from '../../src/checks/s3/transfer-acceleration.ts';
import type { Bucket } from '../../src/datasets/s3/buckets.ts';
import type { LifecycleRules } from '../../src/datasets/s3/lifecycles.ts';
import type { VersioningState } from '../../src/datasets/s3/versionings.ts';
import { judge } from './judge.ts';

const GIB = 1_073_741_824;

const bucket = (changes: Partial<Bucket> = {}): Bucket => ({
  bucketName: 'photos',
  createdAt: '2026-01-01T00:00:00.000Z',
  standardStorage: 'StandardStorage',
  allStorage: 'AllStorageTypes',
  tags: {},
  tagsTold: 'told',
  ...changes,
});

const told = <T>(value: T) => ({ bucketName: 'photos', answer: { state: 'told', value } as const });
const refused = { bucketName: 'photos', answer: { state: 'denied' } as const };

const rules = (changes: Partial<LifecycleRules> = {}) =>
  told<LifecycleRules>({
    rules: 1,
    abortAfterDays: null,
    expires: false,
    moves: false,
    expiresNoncurrent: false,
    ...changes,
  });

const buckets = [bucket()];

describe('buckets without a lifecycle', () => {
  const found = (
    lifecycles: Parameters<typeof judge<typeof noLifecycle.needs, never>>[1]['lifecycles'],
    metrics = {},
    thresholds = {},
  ) => judge(noLifecycle, { buckets, lifecycles }, { metrics, thresholds });

  it('are found with their size, and claim nothing', () => {
    expect(found([rules({ rules: 0 })], { standardBytes: [GIB, 3 * GIB] })).toEqual([
      {
        resourceId: 'photos',
        evidence: 'The bucket stores 3.00 GiB in the class Standard and has no lifecycle rule in force.',
        claims: [],
      },
    ]);
  });

  it('are found without a size where none is asked for, and undecided where one is', () => {
    expect(found([rules({ rules: 0 })])).toMatchObject([
      { evidence: expect.stringContaining('unknown amount') },
    ]);
    expect(found([rules({ rules: 0 })], {}, { minimumGib: 1 })).toEqual([
      { resourceId: 'photos', reason: 'CloudWatch has no size of the bucket' },
    ]);
  });

  it('are not those with a rule, or smaller than the threshold', () => {
    expect(found([rules()])).toEqual([]);
    expect(found([rules({ rules: 0 })], { standardBytes: [GIB] }, { minimumGib: 2 })).toEqual([]);
  });

  it('are undecided where the bucket refuses, and nothing where it has gone', () => {
    expect(found([refused])).toEqual([
      { resourceId: 'photos', reason: 'the policy of the bucket refuses to tell its lifecycle' },
    ]);
    expect(found([])).toEqual([]);
  });

  it('keep hostile names out of the evidence', () => {
    const hostile = '<img>|`';
    const lifecycles = [{ ...rules({ rules: 0 }), bucketName: hostile }];
    expect(judge(noLifecycle, { buckets: [bucket({ bucketName: hostile })], lifecycles })).toMatchObject([
      { resourceId: hostile, evidence: expect.not.stringContaining('img') },
    ]);
  });
});

describe('incomplete uploads', () => {
  const found = (abortAfterDays: number | null) =>
    judge(mpuAbort, { buckets, lifecycles: [rules({ abortAfterDays })] });

  it.each([
    [null, 'No lifecycle rule of the whole bucket gives up incomplete uploads.'],
    [30, 'Incomplete uploads are given up after 30 days only.'],
  ])('are kept where rules say %s', (days, evidence) => {
    expect(found(days)).toEqual([{ resourceId: 'photos', evidence, claims: [] }]);
  });

  it('are given up within a week', () => {
    expect(found(7)).toEqual([]);
  });
});

describe('noncurrent versions', () => {
  const versioned = (value: VersioningState, lock = false, expiresNoncurrent = false) =>
    judge(noncurrentVersions, {
      buckets,
      lifecycles: [rules({ expiresNoncurrent })],
      versionings: [told(value)],
      objectLocks: [told(lock)],
    });

  it.each(['enabled', 'suspended'] as const)('are kept where versioning is %s', (state) => {
    expect(versioned(state)).toMatchObject([
      { evidence: `Versioning is ${state} and no lifecycle rule in force expires noncurrent versions.` },
    ]);
  });

  it('are not there without versioning, expire by a rule, or are locked', () => {
    expect(versioned('never')).toEqual([]);
    expect(versioned('enabled', false, true)).toEqual([]);
    expect(versioned('enabled', true)).toEqual([]);
  });

  it('are undecided where the bucket refuses, unless what it tells settles it', () => {
    const lifecycles = [rules()];
    const refusal = [{ resourceId: 'photos', reason: expect.stringContaining('versioning or object lock') }];
    const ask = (
      versionings: Parameters<typeof judge<typeof noncurrentVersions.needs, never>>[1]['versionings'],
      lock: typeof refused | ReturnType<typeof told<boolean>>,
    ) => judge(noncurrentVersions, { buckets, lifecycles, versionings, objectLocks: [lock] });
    expect(ask([refused], told(false))).toEqual(refusal);
    expect(ask([told('enabled')], refused)).toEqual(refusal);
    expect(ask([told('never')], refused)).toEqual([]);
    expect(ask([refused], told(true))).toEqual([]);
  });
});

describe('settings of buckets', () => {
  it('find acceleration', () => {
    const found = (value: boolean) => judge(transferAcceleration, { buckets, accelerations: [told(value)] });
    expect(found(true)).toMatchObject([{ resourceId: 'photos', claims: [] }]);
    expect(found(false)).toEqual([]);
  });

  it.each([
    ['aws:kms', false, 1],
    ['aws:kms', true, 0],
    ['aws:kms:dsse', false, 0],
    ['AES256', false, 0],
    [null, false, 0],
  ])('find %s with bucket key %s: %i', (algorithm, bucketKey, count) => {
    const encryptions = [told({ algorithm, bucketKey })];
    expect(judge(bucketKeyMissing, { buckets, encryptions })).toHaveLength(count);
  });

  const replicated = (changes: Partial<Bucket>, targets = 1) =>
    judge(replicationRedundant, {
      buckets: [bucket(changes)],
      replications: [told(Array.from({ length: targets }, () => ({ bucketArn: 'arn', account: null })))],
    });

  it('find copies of what is not of production', () => {
    expect(replicated({ tags: { Environment: 'Staging' } })).toMatchObject([
      { evidence: expect.stringContaining('1 replication rules') },
    ]);
  });

  it('do not find copies of production, of the untagged, or none; refused tags are undecided', () => {
    expect(replicated({ tags: { env: 'prod' } })).toEqual([]);
    expect(replicated({ tags: { name: 'dev' } })).toEqual([]);
    expect(replicated({})).toEqual([]);
    expect(replicated({ tags: { env: 'dev' } }, 0)).toEqual([]);
    expect(replicated({ tagsTold: 'denied' })).toMatchObject([{ reason: expect.stringContaining('tags') }]);
  });
});

describe('large buckets of the class Standard', () => {
  const found = (
    changes: Partial<LifecycleRules> = {},
    metrics: Readonly<Record<string, readonly number[] | null>> = {
      standardBytes: [200 * GIB],
      objects: [1_000],
    },
  ) => judge(intelligentTiering, { buckets, lifecycles: [rules(changes)] }, { metrics });

  it('are found where no rule moves or expires', () => {
    expect(found()).toEqual([
      {
        resourceId: 'photos',
        evidence:
          'The bucket stores 200.00 GiB in the class Standard in 1000 objects of 209715 KiB on average, and none of its 1 lifecycle rules moves or expires current objects.',
        claims: [],
      },
    ]);
  });

  it.each([
    ['rules that move', { moves: true }],
    ['rules that expire', { expires: true }],
    ['no rule, which is found elsewhere', { rules: 0 }],
  ])('are not those with %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it('are not small, nor full of small objects', () => {
    expect(found({}, { standardBytes: [99 * GIB], objects: [1_000] })).toEqual([]);
    expect(found({}, { standardBytes: [200 * GIB], objects: [2_000_000_000] })).toEqual([]);
  });

  it('are undecided without size or number', () => {
    expect(found({}, { standardBytes: null, objects: [1] })).toMatchObject([{ reason: expect.any(String) }]);
    expect(found({}, { standardBytes: [GIB], objects: null })).toMatchObject([
      { reason: expect.any(String) },
    ]);
  });
});
