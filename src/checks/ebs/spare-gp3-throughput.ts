import { defineCheck, type Verdict } from '../../core/check.ts';
import { provisionedVolumes } from '../../datasets/ec2/provisioned-volumes.ts';
import { perVolume, SPEED_DAYS } from './measured-speed.ts';
import { spareGp3ThroughputGuide } from './spare-gp3-throughput.guide.ts';
import { SPEED_THRESHOLDS, spareSpeed } from './spare-speed.ts';
import { GP3_MIBPS } from './volume-charges.ts';

const BYTES_PER_MIB = 1_048_576;

/** The first 125 MiB/s of gp3 cost nothing; all above do. */
export const spareGp3Throughput = defineCheck({
  id: 'ebs-gp3-extra-throughput',
  title: 'Every gp3 volume uses the throughput it pays for',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { provisionedVolumes },
  metrics: { reads: perVolume('VolumeReadBytes'), writes: perVolume('VolumeWriteBytes') },
  thresholds: SPEED_THRESHOLDS,
  lookBackDays: SPEED_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: spareGp3ThroughputGuide,
  *evaluate({ provisionedVolumes }, context): Iterable<Verdict> {
    for (const volume of provisionedVolumes) {
      const { volumeType, throughputMibps: now } = volume;
      if (volumeType !== 'gp3' || now === null || now <= GP3_MIBPS) continue;
      const as = (needed: number) => ({ ...volume, throughputMibps: needed });
      const provisioned = { now, free: GP3_MIBPS, unit: 'MiB/s', factor: BYTES_PER_MIB, as };
      const verdict = spareSpeed(volume, provisioned, context);
      if (verdict) yield verdict;
    }
  },
});
