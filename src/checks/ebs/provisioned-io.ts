import { defineCheck, type Verdict } from '../../core/check.ts';
import { provisionedVolumes } from '../../datasets/ec2/provisioned-volumes.ts';
import { provisionedIoGuide } from './provisioned-io.guide.ts';
import { chargesOf, claimsOf, GP3_IOPS, GP3_MIBPS } from './volume-charges.ts';

/** An operation of io1 and io2 moves 256 KiB at most, whatever their limit is (Amazon EBS User Guide, Provisioned IOPS volumes). */
const MIBPS_PER_IOPS = 0.25;
const MOST_MIBPS = 1_000;

/** gp3 gives as many IOPS as most io volumes have, at a lower price for each. */
export const provisionedIo = defineCheck({
  id: 'ebs-io1-to-io2-or-gp3',
  title: 'Every EBS volume with provisioned IOPS needs more than gp3 gives',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  needs: { provisionedVolumes },
  thresholds: { maximumIops: 16_000 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: provisionedIoGuide,
  *evaluate({ provisionedVolumes }, { thresholds }): Iterable<Verdict> {
    for (const volume of provisionedVolumes) {
      const { volumeId: resourceId, volumeType, sizeGib, iops, multiAttach, onOutpost } = volume;
      if ((volumeType !== 'io1' && volumeType !== 'io2') || multiAttach || onOutpost) continue;
      if (sizeGib === null || iops === null) {
        yield { resourceId, reason: 'EC2 did not tell the size or the IOPS of the volume' };
        continue;
      }
      if (iops > thresholds.maximumIops) continue;
      const kept = {
        volumeType: 'gp3',
        sizeGib,
        iops: Math.max(iops, GP3_IOPS),
        throughputMibps: throughputOf(iops),
      };
      const evidence = `The ${volumeType} volume of ${sizeGib} GiB has ${iops} provisioned IOPS; gp3 with ${kept.iops} IOPS and ${kept.throughputMibps} MiB/s is as fast.`;
      yield { resourceId, evidence, claims: claimsOf(resourceId, chargesOf(volume), chargesOf(kept)) };
    }
  },
});

/** What the volume can move today, so that nothing becomes slower. */
function throughputOf(iops: number): number {
  return Math.min(Math.max(Math.ceil(iops * MIBPS_PER_IOPS), GP3_MIBPS), MOST_MIBPS);
}
