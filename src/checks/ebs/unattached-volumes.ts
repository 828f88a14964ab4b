import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Volume, volumes } from '../../datasets/ec2/volumes.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { unattachedVolumesGuide } from './unattached-volumes.guide.ts';
import { chargesOf, claimsOf } from './volume-charges.ts';

/** A volume is paid for by its size and speed, whether anything reads it or not. */
export const unattachedVolumes = defineCheck({
  id: 'ebs-unattached-volumes',
  title: 'Every EBS volume is attached to an instance',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { volumes },
  /** Days since the volume was created: EC2 does not tell when it was detached. */
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  // The data is gone unless a snapshot was taken first.
  rollbackPossible: false,
  guide: unattachedVolumesGuide,
  *evaluate({ volumes }, { now, thresholds }): Iterable<Verdict> {
    for (const volume of volumes) {
      if (!isUnattached(volume)) continue;
      const { volumeId: resourceId, createdAt } = volume;
      if (createdAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the volume was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: evidence(volume, dayOf(createdAt)),
        claims: claimsOf(resourceId, chargesOf(volume), []),
      };
    }
  },
});

/** On an Outpost a volume takes room that is paid for in any case. */
function isUnattached({ state, attachments, onOutpost }: Volume): boolean {
  return state === 'available' && attachments === 0 && !onOutpost;
}

function evidence({ volumeType, sizeGib, iops, kubernetesClaim }: Volume, created: string): string {
  const size = sizeGib === null ? 'of unknown size' : `of ${sizeGib} GiB`;
  const paidIops = isProvisioned(volumeType) && iops !== null ? ` and ${iops} provisioned IOPS` : '';
  const claim = kubernetesClaim === null ? '' : '; a Kubernetes claim created it and may still keep it';
  return `The ${volumeType ?? 'unknown'} volume ${size}${paidIops} is attached to nothing; it was created on ${created}, when it was detached is not known${claim}.`;
}

function isProvisioned(volumeType: string | null): boolean {
  return volumeType === 'io1' || volumeType === 'io2';
}
