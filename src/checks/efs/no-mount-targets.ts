import { defineCheck, type Verdict } from '../../core/check.ts';
import { fileSystems } from '../../datasets/efs/file-systems.ts';
import { bytesText } from '../bytes-text.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { noMountTargetsGuide } from './no-mount-targets.guide.ts';

/** Nothing can read a file system that has no mount target. */
export const noMountTargets = defineCheck({
  id: 'efs-no-mount-targets',
  title: 'Every EFS file system can be mounted',
  service: 'efs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { fileSystems },
  thresholds: { minimumAgeDays: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  // The data is gone unless it was backed up first.
  rollbackPossible: false,
  guide: noMountTargetsGuide,
  *evaluate({ fileSystems }, { now, thresholds }): Iterable<Verdict> {
    for (const { fileSystemId: resourceId, state, mountTargets, createdAt, bytes } of fileSystems) {
      if (state !== 'available' || mountTargets === null || mountTargets > 0) continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'AWS did not tell when the file system was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: `The file system was created on ${dayOf(createdAt)}, holds ${bytesText(bytes)} and has no mount target, so that nothing can reach it.`,
        claims: [everything(resourceId)],
      };
    }
  },
});
