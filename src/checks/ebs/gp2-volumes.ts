import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Volume, volumes } from '../../datasets/ec2/volumes.ts';
import { gp2VolumesGuide } from './gp2-volumes.guide.ts';
import { chargesOf, claimsOf, GP3_IOPS, GP3_MIBPS } from './volume-charges.ts';

/** gp2 earns 3 IOPS a GiB, at least 100 and at most 16,000 (Amazon EBS User Guide, General Purpose SSD volumes). */
const IOPS_PER_GIB = 3;
const LEAST_IOPS = 100;
const MOST_IOPS = 16_000;

/** Above this size gp2 reaches 250 MiB/s, up to it 128 MiB/s (same source). */
const SLOW_UP_TO_GIB = 170;
const FAST_MIBPS = 250;

/** gp3 costs less a GiB; what a large gp2 volume has in speed beyond gp3's basis is bought with it. */
export const gp2Volumes = defineCheck({
  id: 'ebs-gp2-volumes',
  title: 'Every general purpose EBS volume is gp3',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  needs: { volumes },
  thresholds: { minimumSizeGib: 1 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: gp2VolumesGuide,
  *evaluate({ volumes }, { thresholds }): Iterable<Verdict> {
    for (const volume of volumes) {
      if (volume.volumeType !== 'gp2' || !isUsable(volume)) continue;
      const { volumeId: resourceId, sizeGib } = volume;
      if (sizeGib === null) {
        yield { resourceId, reason: 'EC2 did not tell the size of the volume' };
        continue;
      }
      if (sizeGib < thresholds.minimumSizeGib) continue;
      const kept = { volumeType: 'gp3', sizeGib, ...speedOf(volume.iops, sizeGib) };
      const claims = claimsOf(resourceId, chargesOf(volume), chargesOf(kept));
      yield { resourceId, evidence: evidence(sizeGib, kept), claims };
    }
  },
});

/** A volume that is being made or deleted cannot be modified, and one on an Outpost is not charged by its type. */
function isUsable({ state, onOutpost }: Volume): boolean {
  return (state === 'available' || state === 'in-use') && !onOutpost;
}

/** The speed a gp3 volume needs so that nothing becomes slower, but for 3 MiB/s of a small one. */
function speedOf(iops: number | null, sizeGib: number) {
  const earned = Math.min(Math.max(sizeGib * IOPS_PER_GIB, LEAST_IOPS), MOST_IOPS);
  return {
    iops: Math.max(iops ?? 0, earned, GP3_IOPS),
    throughputMibps: sizeGib > SLOW_UP_TO_GIB ? FAST_MIBPS : GP3_MIBPS,
  };
}

function evidence(
  sizeGib: number,
  { iops, throughputMibps }: { readonly iops: number; readonly throughputMibps: number },
): string {
  const bought = [
    ...(iops > GP3_IOPS ? [`${iops - GP3_IOPS} IOPS above gp3's ${GP3_IOPS}`] : []),
    ...(throughputMibps > GP3_MIBPS ? [`${throughputMibps - GP3_MIBPS} MiB/s above gp3's ${GP3_MIBPS}`] : []),
  ];
  const speed =
    bought.length > 0
      ? `to stay as fast it needs ${bought.join(' and ')}, which are claimed as well`
      : `gp3's ${GP3_IOPS} IOPS and ${GP3_MIBPS} MiB/s are enough`;
  return `The volume of ${sizeGib} GiB is gp2; ${speed}.`;
}
