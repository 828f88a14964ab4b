import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { type Volume, volumes } from '../../datasets/ec2/volumes.ts';
import { latestDay } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { stoppedInstanceVolumesGuide } from './stopped-instance-volumes.guide.ts';
import { chargesOf, claimsOf } from './volume-charges.ts';

/** A stopped instance costs nothing; its volumes go on. */
export const stoppedInstanceVolumes = defineCheck({
  id: 'ebs-on-stopped-instance',
  title: 'Every attached EBS volume belongs to an instance that runs',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { volumes, instances },
  thresholds: { minimumStoppedDays: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  // The data is gone unless a snapshot was taken first.
  rollbackPossible: false,
  guide: stoppedInstanceVolumesGuide,
  *evaluate({ volumes, instances }, { now, thresholds }): Iterable<Verdict> {
    const byId = new Map(instances.map((instance) => [instance.instanceId, instance]));
    for (const volume of volumes) {
      if (volume.state !== 'in-use' || volume.onOutpost || volume.instanceIds.length === 0) continue;
      const holders = volume.instanceIds.map((id) => byId.get(id) ?? null);
      // With multi-attach one instance that runs is enough; one that is not listed may run.
      if (!holders.every(isStopped)) continue;
      const verdict = judged(volume, holders, { now, thresholds });
      if (verdict) yield verdict;
    }
  },
});

interface Question {
  readonly now: string;
  readonly thresholds: { readonly minimumStoppedDays: number };
}

function judged(volume: Volume, holders: readonly Instance[], { now, thresholds }: Question): Verdict | null {
  const resourceId = volume.volumeId;
  const stopped = holders.map(({ stoppedAt }) => stoppedAt);
  if (!stopped.every((instant) => instant !== null)) {
    return { resourceId, reason: 'EC2 did not tell when the instance it is attached to stopped' };
  }
  const days = Math.min(...stopped.map((instant) => daysBetween(instant, now)));
  if (days < thresholds.minimumStoppedDays) return null;
  return {
    resourceId,
    evidence: evidence(volume, latestDay(stopped)),
    claims: claimsOf(resourceId, chargesOf(volume), []),
  };
}

function isStopped(instance: Instance | null): instance is Instance {
  return instance?.state === 'stopped';
}

function evidence({ volumeType, sizeGib, instanceIds }: Volume, since: string): string {
  const size = sizeGib === null ? 'of unknown size' : `of ${sizeGib} GiB`;
  const holders = instanceIds.length === 1 ? `the instance ${instanceIds[0]}` : 'several instances';
  const are = instanceIds.length === 1 ? 'has' : 'have';
  return `The ${volumeType ?? 'unknown'} volume ${size} is attached to ${holders}, which ${are} been stopped since ${since}.`;
}
