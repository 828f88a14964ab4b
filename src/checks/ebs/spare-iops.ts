import { defineCheck, type Verdict } from '../../core/check.ts';
import { provisionedVolumes } from '../../datasets/ec2/provisioned-volumes.ts';
import { perVolume, SPEED_DAYS } from './measured-speed.ts';
import { spareIopsGuide } from './spare-iops.guide.ts';
import { SPEED_THRESHOLDS, spareSpeed } from './spare-speed.ts';

/** The least io1 and io2 take. */
const LEAST_IOPS = 100;

/** Provisioned IOPS are paid for whether they are used or not. */
export const spareIops = defineCheck({
  id: 'ebs-iops-overprovisioned',
  title: 'Every io1 and io2 volume uses the IOPS it has provisioned',
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
  guide: spareIopsGuide,
  *evaluate({ provisionedVolumes }, context): Iterable<Verdict> {
    for (const volume of provisionedVolumes) {
      const { volumeType, iops, multiAttach } = volume;
      // Metrics of a volume with several instances come for each of them apart.
      if ((volumeType !== 'io1' && volumeType !== 'io2') || multiAttach || iops === null) continue;
      const as = (needed: number) => ({ ...volume, iops: needed });
      const verdict = spareSpeed(
        volume,
        { now: iops, free: LEAST_IOPS, unit: 'IOPS', factor: 1, as },
        context,
      );
      if (verdict) yield verdict;
    }
  },
});
