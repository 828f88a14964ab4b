import { type Volume, volumes } from '../../datasets/ec2/volumes.ts';
import { chargesOf, claimsOf } from '../ebs/volume-charges.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { idleVolumesGuide } from './ebs.guide.ts';

const DAYS = 14;

const byVolume = { namespace: 'AWS/EBS', dimensions: { VolumeId: 'volumeId' } } as const;

/** One operation a day, as Compute Optimizer and Trusted Advisor have it. */
const operations = { ...byVolume, statistic: 'Sum', atMost: DAYS, unit: 'operations' } as const;

export const idleVolumes = defineIdleCheck<Volume>({
  id: 'ebs-idle-io',
  title: 'Every attached EBS volume is read or written',
  service: 'ebs',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // The data is gone unless a snapshot was taken first.
  rollbackPossible: false,
  guide: idleVolumesGuide,
  dataset: volumes,
  metrics: {
    reads: { ...operations, metricName: 'VolumeReadOps' },
    writes: { ...operations, metricName: 'VolumeWriteOps' },
  },
  days: DAYS,
  minimumAgeDays: DAYS,
  resource: ({ volumeId, volumeType, state, createdAt, instanceIds, multiAttach, onOutpost }) =>
    state !== 'in-use' || instanceIds.length === 0 || multiAttach || onOutpost
      ? null
      : { resourceId: volumeId, noun: `The ${volumeType ?? 'unknown'} volume`, createdAt },
  claims: (volume) => claimsOf(volume.volumeId, chargesOf(volume), []),
});
