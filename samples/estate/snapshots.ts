import { type Image, images } from '../../src/datasets/ec2/images.ts';
import { type Snapshot, snapshots } from '../../src/datasets/ec2/snapshots.ts';
import { SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

/** A volume that is long gone, and one that is there. */
const GONE = 'vol-0e57a7e00000000ff';
const THERE = 'vol-0e57a7e0000000002';

function snapshot(id: string, truth: PlantedTruth, row: Partial<Snapshot>): PlantedResource {
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:ec2:us-east-1:${SHOP_ACCOUNT}:snapshot/${id}`,
    rows: [
      rowOf(snapshots, {
        snapshotId: id,
        volumeId: GONE,
        state: 'completed',
        startedAt: '2026-03-02T04:00:00.000Z',
        storageTier: 'standard',
        volumeSizeGib: 400,
        fullSizeBytes: null,
        description: null,
        managedBy: null,
        onOutpost: false,
        tags: { team: 'storefront', environment: 'prod' },
        ...row,
      }),
    ],
    metrics: [],
    charges: [{ sku: 'ebs-snapshots', quantity: 180 }],
    truth,
  };
}

/** An image and the snapshot it is made of, under which it is billed. */
function image(id: string, snapshotId: string, truth: PlantedTruth, row: Partial<Image>): PlantedResource {
  const made = snapshot(snapshotId, truth, { volumeId: `vol-${snapshotId.slice('snap-'.length)}` });
  return {
    ...made,
    rows: [
      ...made.rows,
      rowOf(images, {
        imageId: id,
        state: 'available',
        createdAt: '2026-03-02T04:00:00.000Z',
        lastLaunchedAt: '2026-03-09T04:00:00.000Z',
        isPublic: false,
        snapshotIds: [snapshotId],
        sourceImageId: null,
        managedBy: null,
        tags: { team: 'storefront' },
        ...row,
      }),
    ],
  };
}

export const plantedSnapshots: readonly PlantedResource[] = [
  snapshot(
    'snap-0e57a7e0000000001',
    wasteOf('ebs-snapshot-orphan', 'storage', 'snap-0e57a7e0000000001', []),
    {},
  ),
  snapshot('snap-0e57a7e0000000002', wasteOf('ebs-snapshot-old', 'storage', 'snap-0e57a7e0000000002', []), {
    volumeId: THERE,
  }),
  snapshot('snap-0e57a7e0000000003', decoy('kept and deleted by AWS Backup'), {
    volumeId: 'vol-0e57a7e00000000fe',
    managedBy: 'backup',
  }),
  snapshot('snap-0e57a7e0000000004', decoy('ten days old: its volume may be about to be made again'), {
    volumeId: 'vol-0e57a7e00000000fd',
    startedAt: '2026-11-10T04:00:00.000Z',
  }),
  image(
    'ami-0e57a7e00000000f1',
    'snap-0e57a7e0000000005',
    decoy('an image that machines run from, and so its snapshot'),
    {},
  ),
  image(
    'ami-0e57a7e00000000f2',
    'snap-0e57a7e0000000006',
    wasteOf('ami-unused', 'storage', 'ami-0e57a7e00000000f2', []),
    {},
  ),
  image('ami-0e57a7e00000000f3', 'snap-0e57a7e0000000007', decoy('launched three weeks ago'), {
    lastLaunchedAt: '2026-10-30T04:00:00.000Z',
  }),
];
