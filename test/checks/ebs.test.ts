import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gp2Volumes } from '../../src/checks/ebs/gp2-volumes.ts';
import { unattachedVolumes } from '../../src/checks/ebs/unattached-volumes.ts';
import { chargesOf } from '../../src/checks/ebs/volume-charges.ts';
import { formatDecimal } from '../../src/core/decimal.ts';
import type { QuantityClaim } from '../../src/core/recommendation.ts';
import type { Volume } from '../../src/datasets/ec2/volumes.ts';
import { judge } from './judge.ts';
import { quantityClaims } from './quantities.ts';

const volume = (changes: Partial<Volume> = {}): Volume => ({
  volumeId: 'vol-1',
  volumeType: 'gp3',
  sizeGib: 100,
  iops: 3_000,
  throughputMibps: 125,
  state: 'available',
  attachments: 0,
  createdAt: '2026-10-01T00:00:00.000Z',
  kubernetesClaim: null,
  instanceIds: [],
  multiAttach: false,
  onOutpost: false,
  tags: {},
  ...changes,
});

const claimText = ({ usageType, quantityNow, quantityAfter }: QuantityClaim) =>
  `${usageType} ${formatDecimal(quantityNow)} → ${formatDecimal(quantityAfter)}`;

const unattached = (changes: Partial<Volume>, thresholds = {}) =>
  judge(unattachedVolumes, { volumes: [volume(changes)] }, { thresholds });

describe('unattached volumes', () => {
  it('are found with what they cost and what is not known', () => {
    const [found] = unattached({});
    expect(found).toMatchObject({
      resourceId: 'vol-1',
      evidence:
        'The gp3 volume of 100 GiB is attached to nothing; it was created on 2026-10-01, when it was detached is not known.',
    });
    expect(quantityClaims(found).map(claimText)).toEqual(['EBS:VolumeUsage.gp3 100 → 0']);
  });

  it.each([
    ['in use', { state: 'in-use', attachments: 1 }],
    ['attaching', { state: 'available', attachments: 1 }],
    ['being deleted', { state: 'deleting' }],
    ['on an Outpost', { onOutpost: true }],
    ['of unknown state', { state: null }],
    ['six days old', { createdAt: '2026-11-15T00:00:00.000Z' }],
    ['younger than the plan', { createdAt: '2026-12-01T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(unattached(changes)).toEqual([]);
  });

  it('are as old as the threshold says', () => {
    const createdAt = '2026-11-14T08:00:00.000Z';
    expect(unattached({ createdAt })).toHaveLength(1);
    expect(unattached({ createdAt }, { minimumAgeDays: 8 })).toEqual([]);
  });

  it('tell the IOPS that are paid for, and no others', () => {
    const texts = [
      { volumeType: 'io1', iops: 400 },
      { volumeType: 'io1', iops: null },
      { volumeType: 'gp2' },
    ].map((changes) => {
      const [found] = unattached(changes);
      return found && 'evidence' in found ? found.evidence : '';
    });
    expect(texts.map((text) => text.includes('provisioned IOPS'))).toEqual([true, false, false]);
    expect(texts[0]).toContain('and 400 provisioned IOPS');
  });

  it('are undecided without an age', () => {
    expect(unattached({ createdAt: null })).toEqual([
      { resourceId: 'vol-1', reason: 'EC2 did not tell when the volume was created' },
    ]);
  });

  it('say who may want them back, with the name left to the page', () => {
    const [found] = unattached({ kubernetesClaim: '<!channel>|`x`' });
    expect(found && 'evidence' in found && found.evidence).toContain('a Kubernetes claim created it');
    expect(found && 'evidence' in found && found.evidence).not.toContain('channel');
  });

  it.each([
    [{ volumeType: 'io1', iops: 1_000 }, ['EBS:VolumeUsage.piops 100', 'EBS:VolumeP-IOPS.piops 1000']],
    [
      { volumeType: 'io2', iops: 70_000 },
      [
        'EBS:VolumeUsage.io2 100',
        'EBS:VolumeP-IOPS.io2 32000',
        'EBS:VolumeP-IOPS.io2.tier2 32000',
        'EBS:VolumeP-IOPS.io2.tier3 6000',
      ],
    ],
    [
      { iops: 3_900, throughputMibps: 250 },
      ['EBS:VolumeUsage.gp3 100', 'EBS:VolumeP-IOPS.gp3 900', 'EBS:VolumeP-Throughput.gp3 0.1220703125'],
    ],
    [{ iops: 3_000 }, ['EBS:VolumeUsage.gp3 100']],
    [{ volumeType: 'standard', iops: null, throughputMibps: null }, ['EBS:VolumeUsage 100']],
    [{ volumeType: 'st1' }, ['EBS:VolumeUsage.st1 100']],
    [{ volumeType: 'gp9' }, []],
    [{ volumeType: null }, []],
    [{ sizeGib: null }, []],
  ])('%o are charged as %o', (changes, charges) => {
    const found = chargesOf(volume(changes));
    expect(found.map(({ usageType, quantity }) => `${usageType} ${formatDecimal(quantity)}`)).toEqual(
      charges,
    );
  });

  it('of io2 have their IOPS in tiers that add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 256_000 }), (iops) => {
        const charges = chargesOf(volume({ volumeType: 'io2', iops })).slice(1);
        const total = charges.reduce((sum, { quantity }) => sum + Number(formatDecimal(quantity)), 0);
        expect(total).toBe(iops);
      }),
    );
  });
});

const gp2 = (changes: Partial<Volume>) =>
  judge(gp2Volumes, {
    volumes: [volume({ volumeType: 'gp2', iops: 300, throughputMibps: null, ...changes })],
  });

describe('gp2 volumes', () => {
  it.each([
    [{ sizeGib: 100 }, ['EBS:VolumeUsage.gp2 100 → 0', 'EBS:VolumeUsage.gp3 0 → 100']],
    [
      { sizeGib: 500, iops: 1_500 },
      [
        'EBS:VolumeUsage.gp2 500 → 0',
        'EBS:VolumeUsage.gp3 0 → 500',
        'EBS:VolumeP-Throughput.gp3 0 → 0.1220703125',
      ],
    ],
    [
      { sizeGib: 2_000, iops: 6_000, state: 'in-use', attachments: 1 },
      [
        'EBS:VolumeUsage.gp2 2000 → 0',
        'EBS:VolumeUsage.gp3 0 → 2000',
        'EBS:VolumeP-IOPS.gp3 0 → 3000',
        'EBS:VolumeP-Throughput.gp3 0 → 0.1220703125',
      ],
    ],
  ])('%o become gp3 that is as fast', (changes, claims) => {
    const [found] = gp2(changes);
    expect(quantityClaims(found).map(claimText)).toEqual(claims);
  });

  it('keep the speed that their size earned, also where EC2 does not tell it', () => {
    const iopsAfter = (sizeGib: number, iops: number | null) => {
      const [found] = gp2({ sizeGib, iops });
      const extra = quantityClaims(found).find(({ usageType }) => usageType === 'EBS:VolumeP-IOPS.gp3');
      return 3_000 + (extra ? Number(formatDecimal(extra.quantityAfter)) : 0);
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), fc.boolean(), (size, told) => {
        const baseline = Math.min(Math.max(3 * size, 100), 16_000);
        expect(iopsAfter(size, told ? baseline : null)).toBe(Math.max(3_000, baseline));
      }),
    );
  });

  it('say what the speed costs', () => {
    expect(gp2({ sizeGib: 2_000, iops: 6_000 })).toMatchObject([
      {
        evidence:
          "The volume of 2000 GiB is gp2; to stay as fast it needs 3000 IOPS above gp3's 3000 and 125 MiB/s above gp3's 125, which are claimed as well.",
      },
    ]);
    expect(gp2({})).toMatchObject([
      { evidence: "The volume of 100 GiB is gp2; gp3's 3000 IOPS and 125 MiB/s are enough." },
    ]);
  });

  it.each([
    ['of another type', { volumeType: 'standard', iops: null }],
    ['being made', { state: 'creating' }],
    ['on an Outpost', { onOutpost: true }],
  ])('are not those %s', (_, changes) => {
    expect(gp2(changes)).toEqual([]);
  });

  it('are undecided without a size, and as large as the threshold says', () => {
    expect(gp2({ sizeGib: null })).toEqual([
      { resourceId: 'vol-1', reason: 'EC2 did not tell the size of the volume' },
    ]);
    const volumes = [volume({ volumeType: 'gp2', sizeGib: 9 })];
    expect(judge(gp2Volumes, { volumes }, { thresholds: { minimumSizeGib: 10 } })).toEqual([]);
  });
});
