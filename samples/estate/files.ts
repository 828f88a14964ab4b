import { type Image, repositoryImages } from '../../src/datasets/ecr/images.ts';
import { repositories } from '../../src/datasets/ecr/repositories.ts';
import { type FileSystem, fileSystems } from '../../src/datasets/efs/file-systems.ts';
import { fileSystemLifecycles } from '../../src/datasets/efs/lifecycles.ts';
import { accelerations } from '../../src/datasets/s3/accelerations.ts';
import { buckets } from '../../src/datasets/s3/buckets.ts';
import { encryptions } from '../../src/datasets/s3/encryptions.ts';
import { type LifecycleRules, lifecycles } from '../../src/datasets/s3/lifecycles.ts';
import { objectLocks } from '../../src/datasets/s3/object-locks.ts';
import { replications } from '../../src/datasets/s3/replications.ts';
import { type VersioningState, versionings } from '../../src/datasets/s3/versionings.ts';
import { SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, metricsOf, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

const HOME = { accountId: SHOP_ACCOUNT, region: 'us-east-1' } as const;
const GIB = 1_073_741_824;

const told = <const T>(value: T) => ({ state: 'told', value }) as const;

function bucket(
  bucketName: string,
  rules: LifecycleRules,
  truth: PlantedTruth,
  versioning: VersioningState = 'never',
): PlantedResource {
  return {
    ...HOME,
    billedAs: bucketName,
    rows: [
      rowOf(buckets, {
        bucketName,
        createdAt: '2025-04-01T10:00:00.000Z',
        standardStorage: 'StandardStorage',
        allStorage: 'AllStorageTypes',
        tags: { team: 'storefront' },
        tagsTold: 'told',
      }),
      rowOf(lifecycles, { bucketName, answer: told(rules) }),
      rowOf(versionings, { bucketName, answer: told(versioning) }),
      rowOf(objectLocks, { bucketName, answer: told(false) }),
      rowOf(encryptions, { bucketName, answer: told({ algorithm: 'AES256', bucketKey: false }) }),
      rowOf(replications, { bucketName, answer: told([]) }),
      rowOf(accelerations, { bucketName, answer: told(false) }),
    ],
    metrics: [
      ...metricsOf(
        'AWS/S3',
        { BucketName: bucketName, StorageType: 'StandardStorage' },
        { BucketSizeBytes: 600 * GIB },
      ),
      ...metricsOf(
        'AWS/S3',
        { BucketName: bucketName, StorageType: 'AllStorageTypes' },
        { NumberOfObjects: 40_000_000 },
      ),
    ],
    charges: [
      { sku: 's3-standard', quantity: 600 },
      { sku: 's3-gets', quantity: 200_000 },
    ],
    truth,
  };
}

const GOOD: LifecycleRules = {
  rules: 2,
  abortAfterDays: 7,
  expires: true,
  moves: true,
  expiresNoncurrent: true,
};

function fileSystem(
  id: string,
  connections: number,
  truth: PlantedTruth,
  row: Partial<FileSystem> = {},
  moved = true,
): PlantedResource {
  return {
    ...HOME,
    billedAs: `arn:aws:elasticfilesystem:us-east-1:${SHOP_ACCOUNT}:file-system/${id}`,
    rows: [
      rowOf(fileSystems, {
        fileSystemId: id,
        state: 'available',
        createdAt: '2026-01-15T10:00:00.000Z',
        mountTargets: 2,
        bytes: 60 * GIB,
        bytesStandard: 60 * GIB,
        bytesInfrequent: 0,
        bytesArchive: 0,
        throughputMode: 'elastic',
        provisionedMibps: null,
        availabilityZone: null,
        tags: { team: 'storefront', environment: 'prod' },
        ...row,
      }),
      rowOf(fileSystemLifecycles, {
        fileSystemId: id,
        answer: told({
          toInfrequentAccess: moved ? 'AFTER_30_DAYS' : null,
          toArchive: moved ? 'AFTER_90_DAYS' : null,
        }),
      }),
    ],
    metrics: metricsOf('AWS/EFS', { FileSystemId: id }, { ClientConnections: connections }),
    charges: [{ sku: 'efs-storage', quantity: 60 }],
    truth,
  };
}

const IMAGE: Image = {
  tagged: true,
  isIndex: false,
  refersToAnother: false,
  bytes: 300_000_000,
  pushedAt: '2026-11-01T10:00:00.000Z',
  pulledAt: '2026-11-15T10:00:00.000Z',
};

const LEFT: Image = { ...IMAGE, tagged: false, pushedAt: '2026-03-01T10:00:00.000Z', pulledAt: null };

function repository(
  name: string,
  policy: boolean,
  images: readonly Image[],
  truth: PlantedTruth,
): PlantedResource {
  const repositoryArn = arnOf(name);
  return {
    ...HOME,
    billedAs: repositoryArn,
    rows: [
      rowOf(repositories, {
        repositoryArn,
        repositoryName: name,
        createdAt: '2025-04-01T10:00:00.000Z',
        lifecycle: told({
          policy: policy ? 'readable' : 'none',
          expiresTagged: policy,
          expiresUntagged: policy,
        }),
      }),
      rowOf(repositoryImages, { repositoryArn, images: told(images) }),
    ],
    metrics: [],
    charges: [{ sku: 'ecr-storage', quantity: 2 }],
    truth,
  };
}

const arnOf = (name: string) => `arn:aws:ecr:us-east-1:${SHOP_ACCOUNT}:repository/${name}`;

export const plantedFiles: readonly PlantedResource[] = [
  bucket(
    'estate-uploads',
    { ...GOOD, abortAfterDays: null },
    wasteOf('s3-mpu-abort', 'hygiene', 'estate-uploads', null),
  ),
  bucket(
    'estate-exports',
    { ...GOOD, rules: 1, expiresNoncurrent: false },
    wasteOf('s3-noncurrent-versions', 'storage', 'estate-exports', null),
    'enabled',
  ),
  bucket('estate-media', { ...GOOD, expiresNoncurrent: false }, decoy('it never had versions')),
  bucket('estate-books', GOOD, decoy('its rules expire old versions'), 'enabled'),
  fileSystem('fs-0e57a7e0000000001', 0, wasteOf('efs-no-mount-targets', 'idle', 'fs-0e57a7e0000000001', []), {
    mountTargets: 0,
  }),
  fileSystem('fs-0e57a7e0000000002', 0, wasteOf('efs-idle', 'idle', 'fs-0e57a7e0000000002', [])),
  fileSystem(
    'fs-0e57a7e0000000003',
    900,
    wasteOf('efs-no-lifecycle', 'storage', 'fs-0e57a7e0000000003', null),
    {},
    false,
  ),
  fileSystem('fs-0e57a7e0000000004', 0, decoy('made two weeks ago'), {
    mountTargets: 0,
    createdAt: '2026-11-06T10:00:00.000Z',
  }),
  repository('estate/checkout', false, [IMAGE, IMAGE, LEFT], {
    kind: 'waste',
    found: ['ecr-no-lifecycle', 'ecr-untagged-old'].map((check) => ({
      check,
      family: 'storage',
      resourceId: arnOf('estate/checkout'),
      after: null,
    })),
  }),
  repository(
    'estate/search',
    true,
    [IMAGE, { ...LEFT, pushedAt: IMAGE.pushedAt }],
    decoy('its policy expires images'),
  ),
];
