import { defineCheck, type Verdict } from '../../core/check.ts';
import { provisionedVolumes } from '../../datasets/ec2/provisioned-volumes.ts';
import { perVolume, SPEED_DAYS } from './measured-speed.ts';
import { spareGp3IopsGuide } from './spare-gp3-iops.guide.ts';
import { SPEED_THRESHOLDS, spareSpeed } from './spare-speed.ts';
import { GP3_IOPS } from './volume-charges.ts';

/** The first 3,000 IOPS of gp3 cost nothing; all above do. */
export const spareGp3Iops = defineCheck({
  id: 'ebs-gp3-extra-iops',
  title: 'Every gp3 volume uses the IOPS it pays for',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { provisionedVolumes },
  metrics: { reads: perVolume('VolumeReadOps'), writes: perVolume('VolumeWriteOps') },
  thresholds: SPEED_THRESHOLDS,
  lookBackDays: SPEED_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: spareGp3IopsGuide,
  *evaluate({ provisionedVolumes }, context): Iterable<Verdict> {
    for (const volume of provisionedVolumes) {
      const { volumeType, iops } = volume;
      if (volumeType !== 'gp3' || iops === null || iops <= GP3_IOPS) continue;
      const provisioned = { now: iops, free: leastFor(volume.throughputMibps), unit: 'IOPS', factor: 1 };
      const as = (needed: number) => ({ ...volume, iops: needed });
      const verdict = spareSpeed(volume, { ...provisioned, as }, context);
      if (verdict) yield verdict;
    }
  },
});

/** gp3 takes no more than a quarter of a MiB/s of throughput for each IOPS. */
function leastFor(throughputMibps: number | null): number {
  return Math.max(GP3_IOPS, Math.ceil((throughputMibps ?? 0) / 0.25));
}
