import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMUM_PERIODS, speedOf } from '../../src/checks/ebs/measured-speed.ts';
import { provisionedIo } from '../../src/checks/ebs/provisioned-io.ts';
import { spareGp3Iops } from '../../src/checks/ebs/spare-gp3-iops.ts';
import { spareGp3Throughput } from '../../src/checks/ebs/spare-gp3-throughput.ts';
import { spareIops } from '../../src/checks/ebs/spare-iops.ts';
import { stoppedInstanceVolumes } from '../../src/checks/ebs/stopped-instance-volumes.ts';
import { idleVolumes } from '../../src/checks/idle/ebs.ts';
import type { Instance } from '../../src/datasets/ec2/instances.ts';
import type { Volume } from '../../src/datasets/ec2/volumes.ts';
import { instanceRow, volumeRow } from './compute-rows.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const many = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('volumes on stopped instances', () => {
  const stopped = instanceRow({ state: 'stopped', stoppedAt: '2026-10-01T00:00:00.000Z' });
  const held = (changes: Partial<Volume> = {}, instances: readonly Instance[] = [stopped], thresholds = {}) =>
    judge(stoppedInstanceVolumes, { volumes: [volumeRow(changes)], instances }, { thresholds });

  it('are found by their own id, with all they cost', () => {
    const [found] = held();
    expect(found).toMatchObject({
      resourceId: 'vol-1',
      evidence:
        'The gp3 volume of 100 GiB is attached to the instance i-1, which has been stopped since 2026-10-01.',
    });
    expect(claimTexts(found)).toEqual(['vol-1: EBS:VolumeUsage.gp3 100 → 0']);
  });

  it.each([
    ['attached to nothing', { state: 'available', instanceIds: [] }],
    ['attached to what is no instance', { instanceIds: [] }],
    ['on an Outpost', { onOutpost: true }],
    ['of an instance that is not listed', { instanceIds: ['i-9'] }],
  ])('are not those %s', (_, changes) => {
    expect(held(changes)).toEqual([]);
  });

  it('are not those of an instance that runs, with multi-attach either', () => {
    expect(held({}, [instanceRow()])).toEqual([]);
    const running = instanceRow({ instanceId: 'i-2' });
    expect(held({ instanceIds: ['i-1', 'i-2'] }, [stopped, running])).toEqual([]);
  });

  it('count from the last of several instances that stopped', () => {
    const later = { ...stopped, instanceId: 'i-2', stoppedAt: '2026-10-11T00:00:00.000Z' };
    expect(evidenceOf(held({ instanceIds: ['i-1', 'i-2'] }, [stopped, later])[0])).toContain(
      'several instances, which have been stopped since 2026-10-11',
    );
  });

  it('are as long as the threshold says, and undecided without a time', () => {
    expect(held({}, [stopped], { minimumStoppedDays: 52 })).toEqual([]);
    expect(held({}, [{ ...stopped, stoppedAt: null }])).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('volumes with provisioned IOPS', () => {
  const io = (changes: Partial<Volume>, thresholds = {}) =>
    judge(
      provisionedIo,
      {
        provisionedVolumes: [
          volumeRow({ volumeType: 'io1', iops: 4_000, throughputMibps: null, ...changes }),
        ],
      },
      { thresholds },
    );

  it('become gp3 that is as fast', () => {
    const [found] = io({});
    expect(evidenceOf(found)).toBe(
      'The io1 volume of 100 GiB has 4000 provisioned IOPS; gp3 with 4000 IOPS and 1000 MiB/s is as fast.',
    );
    expect(claimTexts(found)).toEqual([
      'vol-1: EBS:VolumeUsage.piops 100 → 0',
      'vol-1: EBS:VolumeP-IOPS.piops 4000 → 0',
      'vol-1: EBS:VolumeUsage.gp3 0 → 100',
      'vol-1: EBS:VolumeP-IOPS.gp3 0 → 1000',
      'vol-1: EBS:VolumeP-Throughput.gp3 0 → 0.8544921875',
    ]);
    expect(claimTexts(io({ volumeType: 'io2', iops: 400 })[0])).toEqual([
      'vol-1: EBS:VolumeUsage.io2 100 → 0',
      'vol-1: EBS:VolumeP-IOPS.io2 400 → 0',
      'vol-1: EBS:VolumeUsage.gp3 0 → 100',
    ]);
  });

  it.each([
    ['gp3', { volumeType: 'gp3' }],
    ['faster than gp3', { iops: 16_001 }],
    ['shared by instances', { multiAttach: true }],
    ['on an Outpost', { onOutpost: true }],
  ])('are not those %s', (_, changes) => {
    expect(io(changes)).toEqual([]);
  });

  it('are undecided without a size, and as fast as the threshold says', () => {
    expect(io({ sizeGib: null })).toMatchObject([{ reason: expect.any(String) }]);
    expect(io({ iops: null })).toMatchObject([{ reason: expect.any(String) }]);
    expect(io({}, { maximumIops: 3_999 })).toEqual([]);
  });
});

describe('measured speed', () => {
  const series = (values: readonly number[], from = 0) => ({
    points: values.map((value, index) => ({ start: `${from + index}`, value })),
  });

  it('adds what was read and written in the same five minutes', () => {
    expect(speedOf(series([300, 600]), series([300, 0]))).toEqual({ peak: 2, periods: 2 });
    expect(speedOf(series([300, 600]), series([3_000], 9))).toEqual({ peak: 0, periods: 0 });
  });

  it('is unknown where one of both is', () => {
    expect(speedOf(null, series([1]))).toBeNull();
    expect(speedOf(series([1]), null)).toBeNull();
  });
});

/** Operations a second, as sums of five minutes of reads and writes of half as much each. */
const measured = (perSecond: number, periods = MINIMUM_PERIODS) => ({
  metrics: { reads: many(periods, perSecond * 150), writes: many(periods, perSecond * 150) },
});

describe('spare IOPS', () => {
  const spare = (changes: Partial<Volume>, options: Parameters<typeof judge>[2]) =>
    judge(
      spareIops,
      { provisionedVolumes: [volumeRow({ volumeType: 'io1', iops: 10_000, ...changes })] },
      options,
    );

  it('are those beyond the highest measured with headroom', () => {
    const [found] = spare({}, measured(1_000));
    expect(evidenceOf(found)).toBe(
      'The io1 volume has 10000 IOPS provisioned and used at most 1000 over 3744 measured periods of five minutes; with headroom it needs 1200.',
    );
    expect(claimTexts(found)).toEqual(['vol-1: EBS:VolumeP-IOPS.piops 10000 → 1200']);
  });

  it('are not those of a volume that is used, is no io, or shared', () => {
    expect(spare({}, measured(8_000))).toEqual([]);
    expect(spare({ volumeType: 'gp3' }, measured(1))).toEqual([]);
    expect(spare({ multiAttach: true }, measured(1))).toEqual([]);
    expect(spare({ iops: 100 }, measured(0))).toEqual([]);
  });

  it('are not a small share, as the threshold says', () => {
    // 7,200 of 10,000 are needed: 2,800 of 9,900 that can go.
    expect(spare({}, measured(6_000))).toHaveLength(1);
    expect(spare({}, { ...measured(6_000), thresholds: { minimumSpareSharePercent: 29 } })).toEqual([]);
    expect(spare({}, { ...measured(6_000), thresholds: { headroomPercent: 50 } })).toEqual([]);
  });

  it('are unknown where CloudWatch tells too little, and used where it tells enough of that', () => {
    expect(spare({}, {})).toMatchObject([{ reason: expect.stringContaining('no datapoint') }]);
    expect(spare({}, measured(1, 100))).toMatchObject([{ reason: expect.stringContaining('100 periods') }]);
    expect(spare({}, measured(9_000, 1))).toEqual([]);
  });

  it('never leave less than was used', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 101, max: 64_000 }),
        fc.integer({ min: 0, max: 64_000 }),
        (iops, used) => {
          const [found] = spare({ iops }, measured(used));
          if (!found || 'reason' in found) return;
          const [provisioned] = claimTexts(found);
          const after = Number(provisioned?.split(' → ')[1]);
          expect(after).toBeGreaterThanOrEqual(used);
          expect(after).toBeLessThan(iops);
        },
      ),
    );
  });
});

describe('spare speed of gp3', () => {
  const volume = (changes: Partial<Volume>) => ({ provisionedVolumes: [volumeRow(changes)] });

  it('is found down to what costs nothing', () => {
    const [found] = judge(spareGp3Iops, volume({ iops: 9_000 }), measured(10));
    expect(claimTexts(found)).toEqual(['vol-1: EBS:VolumeP-IOPS.gp3 6000 → 0']);
  });

  it('keeps the IOPS that its throughput needs', () => {
    const rows = volume({ iops: 9_000, throughputMibps: 1_000 });
    expect(claimTexts(judge(spareGp3Iops, rows, measured(10))[0])).toContain(
      'vol-1: EBS:VolumeP-IOPS.gp3 6000 → 1000',
    );
  });

  it('is not on the basis, of another type, or without datapoints', () => {
    expect(judge(spareGp3Iops, volume({ iops: 3_000 }), measured(0))).toEqual([]);
    expect(judge(spareGp3Iops, volume({ iops: 9_000, volumeType: 'io1' }), measured(0))).toEqual([]);
    expect(judge(spareGp3Iops, volume({ iops: 9_000 }), {})).toMatchObject([{ reason: expect.any(String) }]);
  });

  it('is found of throughput in MiB a second', () => {
    const mib = 1_048_576;
    const rows = volume({ throughputMibps: 500 });
    const [found] = judge(spareGp3Throughput, rows, measured(200 * mib));
    expect(evidenceOf(found)).toContain('500 MiB/s provisioned and used at most 200');
    expect(claimTexts(found)).toEqual(['vol-1: EBS:VolumeP-Throughput.gp3 0.3662109375 → 0.1123046875']);
    expect(judge(spareGp3Throughput, rows, measured(450 * mib))).toEqual([]);
    expect(judge(spareGp3Throughput, volume({ throughputMibps: 125 }), measured(0))).toEqual([]);
    expect(
      judge(spareGp3Throughput, volume({ throughputMibps: 500, volumeType: 'io2' }), measured(0)),
    ).toEqual([]);
    expect(judge(spareGp3Throughput, rows, {})).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('idle volumes', () => {
  const idle = (
    changes: Partial<Volume>,
    metrics: { readonly reads: number[] | null; readonly writes: number[] | null },
  ) => judge(idleVolumes, { rows: [volumeRow(changes)] }, { metrics });
  const silent = { reads: many(14, 1), writes: many(14, 0) };

  it('are found with what they cost', () => {
    const [found] = idle({}, silent);
    expect(evidenceOf(found)).toBe(
      'The gp3 volume did nothing over 14 measured days: VolumeReadOps in all 14 operations, VolumeWriteOps in all 0 operations.',
    );
    expect(claimTexts(found)).toEqual(['vol-1: EBS:VolumeUsage.gp3 100 → 0']);
  });

  it('are not those that were used on a day', () => {
    expect(idle({}, { reads: [15], writes: null })).toEqual([]);
  });

  it.each([
    ['attached to nothing, which is another finding', { state: 'available', instanceIds: [] }],
    ['attached to what is no instance', { instanceIds: [] }],
    ['shared by instances', { multiAttach: true }],
    ['on an Outpost', { onOutpost: true }],
    ['new', { createdAt: '2026-11-15T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(idle(changes, silent)).toEqual([]);
  });

  it('are unknown without datapoints, as on a stopped instance', () => {
    expect(idle({}, { reads: null, writes: null })).toMatchObject([{ reason: expect.any(String) }]);
    expect(idle({}, { reads: many(14, 0), writes: many(3, 0) })).toMatchObject([
      { reason: expect.any(String) },
    ]);
  });
});
