import { describe, expect, it } from 'vitest';
import { fastRestores } from '../../src/checks/ebs/fast-restores.ts';
import { handMadeBackups } from '../../src/checks/ebs/hand-made-backups.ts';
import { oldSnapshots } from '../../src/checks/ebs/old-snapshots.ts';
import { orphanSnapshots } from '../../src/checks/ebs/orphan-snapshots.ts';
import { strandedCopies } from '../../src/checks/ebs/stranded-copies.ts';
import { forgottenImages } from '../../src/checks/ec2/forgotten-images.ts';
import type { FastSnapshotRestore } from '../../src/datasets/ec2/fast-snapshot-restores.ts';
import type { Image } from '../../src/datasets/ec2/images.ts';
import type { Snapshot } from '../../src/datasets/ec2/snapshots.ts';
import { NOW } from './ageless.ts';
import { groupRow, imageRow, instanceRow, snapshotRow, volumeRow } from './compute-rows.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf, idsOf } from './verdicts.ts';

const STORAGE = 'EBS:SnapshotUsage* EBS:SnapshotArchiveStorage* × 0';

describe('old snapshots', () => {
  const old = (snapshots: readonly Snapshot[], images: readonly Image[] = [], thresholds = {}) =>
    judge(oldSnapshots, { snapshots, images, volumes: [volumeRow()] }, { thresholds });

  it('are found, with an amount where none of the volume stays', () => {
    const [found] = old([snapshotRow()]);
    expect(evidenceOf(found)).toBe(
      'The snapshot was taken on 2026-01-01 and no lifecycle policy or backup plan will delete it; it is of a volume of 8 GiB, how much of it is charged only the bill tells.',
    );
    expect(claimTexts(found)).toEqual([`snap-1: ${STORAGE}`]);
  });

  it('have no amount where another of the volume stays, which takes over what they share', () => {
    const recent = snapshotRow({ snapshotId: 'snap-2', startedAt: '2026-11-20T00:00:00.000Z' });
    const found = old([snapshotRow(), recent]);
    expect(idsOf(found)).toEqual(['snap-1']);
    expect(claimTexts(found[0])).toEqual([]);
  });

  it('have one for each where all of the volume go', () => {
    const found = old([snapshotRow(), snapshotRow({ snapshotId: 'snap-2' })]);
    expect(found.flatMap(claimTexts)).toEqual([`snap-1: ${STORAGE}`, `snap-2: ${STORAGE}`]);
  });

  it('that are copies have none: what they share nobody tells', () => {
    expect(old([snapshotRow({ volumeId: null })])).toMatchObject([{ claims: [] }]);
  });

  it('tell how large they are at most', () => {
    expect(evidenceOf(old([snapshotRow({ fullSizeBytes: 3_145_728 })])[0])).toContain('3 MiB at most');
    expect(evidenceOf(old([snapshotRow({ volumeSizeGib: null })])[0])).toContain('its size is not told');
  });

  it.each([
    ['of AWS Backup', { managedBy: 'backup' as const }],
    ['of a lifecycle policy', { managedBy: 'lifecycle' as const }],
    ['not complete', { state: 'pending' }],
    ['on an Outpost', { onOutpost: true }],
    ['whose volume is gone', { volumeId: 'vol-gone' }],
    ['of the last quarter', { startedAt: '2026-09-01T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(old([snapshotRow(changes)])).toEqual([]);
  });

  it('are not those an image is made of, and are undecided without an age', () => {
    expect(old([snapshotRow()], [imageRow()])).toEqual([]);
    expect(old([snapshotRow({ startedAt: null })])).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('orphan snapshots', () => {
  const orphans = (snapshots: readonly Snapshot[], images: readonly Image[] = []) =>
    judge(orphanSnapshots, { snapshots, images, volumes: [volumeRow({ volumeId: 'vol-here' })] });

  it('are those whose volume is gone', () => {
    const found = orphans([snapshotRow(), snapshotRow({ snapshotId: 'snap-2', volumeId: 'vol-here' })]);
    expect(idsOf(found)).toEqual(['snap-1']);
    expect(evidenceOf(found[0])).toContain('The snapshot was taken on 2026-01-01 of a volume that is gone');
    expect(claimTexts(found[0])).toEqual([`snap-1: ${STORAGE}`]);
  });

  it('have no amount where one of the same volume stays', () => {
    const kept = snapshotRow({ snapshotId: 'snap-2', managedBy: 'backup' });
    expect(orphans([snapshotRow(), kept])).toMatchObject([{ resourceId: 'snap-1', claims: [] }]);
  });

  it.each([
    ['of AWS Backup', { managedBy: 'backup' as const }],
    ['that are copies', { volumeId: null }],
    ['on an Outpost', { onOutpost: true }],
    ['that failed', { state: 'error' }],
    ['of this month', { startedAt: '2026-11-10T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(orphans([snapshotRow(changes)])).toEqual([]);
  });

  it('are not those an image is made of, and are undecided without an age', () => {
    expect(orphans([snapshotRow()], [imageRow()])).toEqual([]);
    expect(orphans([snapshotRow({ startedAt: null })])).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('stranded copies', () => {
  const account = '111122223333';
  const placed = <Row>(region: string, row: Row) => ({ ...row, account, region });
  const copy = (changes: Partial<Snapshot> = {}) =>
    placed(
      'us-west-2',
      snapshotRow({
        snapshotId: 'snap-copy',
        volumeId: null,
        description: '[Copied snap-0abc from us-east-1] nightly',
        ...changes,
      }),
    );
  const other = placed('us-east-1', snapshotRow({ snapshotId: 'snap-other' }));
  const stranded = (snapshots: readonly ReturnType<typeof copy>[], images: readonly Image[] = []) => [
    ...strandedCopies.evaluate(
      { snapshots, images: images.map((image) => placed('us-west-2', image)) },
      { now: NOW, thresholds: strandedCopies.thresholds },
    ),
  ];

  it('are those whose source is gone from a region that was read', () => {
    expect(stranded([copy(), other])).toEqual([
      {
        resourceId: 'snap-copy',
        account,
        region: 'us-west-2',
        evidence:
          'The snapshot was copied from us-east-1 on 2026-01-01, and the one it is a copy of is gone from there.',
        claims: [],
      },
    ]);
  });

  it('are undecided where nothing of that region was read, or no age is told', () => {
    expect(stranded([copy()])).toMatchObject([{ reason: expect.stringContaining('was read') }]);
    expect(stranded([copy({ startedAt: null }), other])).toMatchObject([{ reason: expect.any(String) }]);
  });

  it.each([
    ['with a description of their own', { description: 'nightly' }],
    ['that say so in the middle only', { description: 'x [Copied snap-0abc from us-east-1]' }],
    ['from the same region', { description: '[Copied snap-0abc from us-west-2]' }],
    ['of AWS Backup', { managedBy: 'backup' as const }],
    ['of this month', { startedAt: '2026-11-10T00:00:00.000Z' }],
    ['not complete', { state: 'pending' }],
  ])('are not those %s', (_, changes) => {
    const local = placed('us-west-2', snapshotRow({ snapshotId: 'snap-local' }));
    expect(stranded([copy(changes), other, local])).toEqual([]);
  });

  it('are not those whose source is there, or that an image is made of', () => {
    const source = placed('us-east-1', snapshotRow({ snapshotId: 'snap-0abc' }));
    expect(stranded([copy(), source])).toEqual([]);
    expect(stranded([copy(), other], [imageRow({ snapshotIds: ['snap-copy'] })])).toEqual([]);
  });

  it('need columns that the datasets keep', () => {
    for (const { keeps } of Object.values(strandedCopies.needs)) expect(keeps).toContain('tags');
    expect(strandedCopies.needs.snapshots.keeps).toEqual(
      expect.arrayContaining(['snapshotId', 'description', 'managedBy', 'state', 'startedAt']),
    );
    expect(strandedCopies.needs.images.keeps).toContain('snapshotIds');
  });
});

describe('backups made by hand', () => {
  const made = (count: number, changes: Partial<Snapshot> = {}, images: readonly Image[] = []) =>
    judge(handMadeBackups, {
      volumes: [volumeRow()],
      snapshots: Array.from({ length: count }, (_, index) =>
        snapshotRow({ snapshotId: `snap-${index}`, ...changes }),
      ),
      images,
    });

  it('are found on their volume from five on', () => {
    expect(made(5)).toEqual([
      {
        resourceId: 'vol-1',
        evidence:
          'The volume has 5 snapshots that neither AWS Backup nor a lifecycle policy made, so nothing deletes them.',
        claims: [],
      },
    ]);
    expect(made(4)).toEqual([]);
  });

  it('are not those of a policy, unfinished ones, those of images or of other volumes', () => {
    expect(made(9, { managedBy: 'lifecycle' })).toEqual([]);
    expect(made(9, { state: 'pending' })).toEqual([]);
    expect(made(9, { volumeId: 'vol-gone' })).toEqual([]);
    expect(made(5, {}, [imageRow({ snapshotIds: ['snap-0'] })])).toEqual([]);
  });
});

describe('fast snapshot restores', () => {
  const restore = (changes: Partial<FastSnapshotRestore> = {}): FastSnapshotRestore => ({
    snapshotId: 'snap-1',
    availabilityZone: 'eu-central-1a',
    state: 'enabled',
    enabledAt: '2026-11-01T00:00:00.000Z',
    ...changes,
  });
  const left = (...rows: readonly FastSnapshotRestore[]) =>
    judge(fastRestores, { fastSnapshotRestores: rows });

  it('are found by snapshot, with the hours of each zone', () => {
    const found = left(restore(), restore({ availabilityZone: 'eu-central-1b', state: 'optimizing' }));
    expect(found).toHaveLength(1);
    expect(evidenceOf(found[0])).toBe(
      'Fast snapshot restore has been enabled in 2 availability zones, in the first of them since 2026-11-01.',
    );
    expect(claimTexts(found[0])).toEqual(['snap-1: EBS:FastSnapshotRestore 1460 → 0']);
  });

  it('count the zones that have been on for long', () => {
    const recent = restore({ availabilityZone: 'eu-central-1b', enabledAt: '2026-11-20T00:00:00.000Z' });
    expect(claimTexts(left(restore(), recent)[0])).toEqual(['snap-1: EBS:FastSnapshotRestore 730 → 0']);
    expect(left(recent)).toEqual([]);
  });

  it('are not those that were switched off, and are undecided without a time', () => {
    expect(left(restore({ state: 'disabled' }), restore({ state: 'disabling' }))).toEqual([]);
    expect(left(restore({ enabledAt: null }))).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('forgotten images', () => {
  const nothing = { instances: [], launchTemplates: [], launchConfigurations: [], autoScalingGroups: [] };
  type Rows = Parameters<typeof forgottenImages.evaluate>[0];
  const forgotten = (images: readonly Image[], rows: Partial<Rows> = {}) =>
    judge(forgottenImages, { images, ...nothing, snapshots: [snapshotRow()], ...rows });

  it('are found, with an amount for their snapshots', () => {
    const [found] = forgotten([imageRow()]);
    expect(evidenceOf(found)).toBe(
      'The image, made on 2026-01-01 and with 1 snapshot, is used by no instance, launch template, launch configuration or Auto Scaling group; EC2 tells of no launch.',
    );
    expect(claimTexts(found)).toEqual([`snap-1: ${STORAGE}`]);
    const launched = imageRow({ lastLaunchedAt: '2026-02-01T00:00:00.000Z' });
    expect(evidenceOf(forgotten([launched])[0])).toContain('last launched on 2026-02-01');
  });

  it('have no amount for a snapshot that another image shares, or whose volume has others', () => {
    const used = imageRow({ imageId: 'ami-2', lastLaunchedAt: '2026-11-01T00:00:00.000Z' });
    expect(forgotten([imageRow(), used])).toMatchObject([{ resourceId: 'ami-1', claims: [] }]);
    const snapshots = [snapshotRow(), snapshotRow({ snapshotId: 'snap-2' })];
    expect(forgotten([imageRow()], { snapshots })).toMatchObject([{ claims: [] }]);
  });

  it.each([
    ['an instance', { instances: [instanceRow({ state: 'stopped' })] }],
    [
      'a launch template',
      {
        launchTemplates: [{ launchTemplateId: 'lt-1', version: 1, imageId: 'ami-1', instanceType: null }],
      },
    ],
    [
      'a launch configuration',
      { launchConfigurations: [{ name: 'a', imageId: 'ami-1', instanceType: null, createdAt: null }] },
    ],
    ['an override of a group', { autoScalingGroups: [groupRow({ overrideImages: ['ami-1'] })] }],
  ])('are not those that %s names', (_, rows) => {
    expect(forgotten([imageRow()], rows)).toEqual([]);
  });

  it('may be those of an instance that is gone', () => {
    expect(forgotten([imageRow()], { instances: [instanceRow({ state: 'terminated' })] })).toHaveLength(1);
  });

  it.each([
    ['of AWS Backup', { managedBy: 'backup' as const }],
    ['of Image Builder', { managedBy: 'image-builder' as const }],
    ['public', { isPublic: true }],
    ['that failed', { state: 'failed' }],
    ['new', { createdAt: '2026-10-01T00:00:00.000Z' }],
    ['launched of late', { lastLaunchedAt: '2026-10-01T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(forgotten([imageRow(changes)])).toEqual([]);
  });

  it('are undecided without an age', () => {
    expect(forgotten([imageRow({ createdAt: null })])).toMatchObject([{ reason: expect.any(String) }]);
  });
});
