import { defineCheck, type Verdict } from '../../core/check.ts';
import { trails } from '../../datasets/cloudtrail/trails.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { stoppedTrailsGuide } from './stopped-trails.guide.ts';

/** A trail that has stopped records nothing; what it recorded is stored and paid for. */
export const stoppedTrails = defineCheck({
  id: 'cloudtrail-stopped-bucket',
  title: 'Every trail records',
  service: 'cloudtrail',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { trails },
  thresholds: { minimumDaysStopped: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: stoppedTrailsGuide,
  *evaluate({ trails }, { now, thresholds }): Iterable<Verdict> {
    for (const { trailArn: resourceId, status, records, stoppedAt, bucket } of trails) {
      if (status === 'denied' || records === null) {
        yield { resourceId, reason: 'whether the trail records may not be read' };
        continue;
      }
      if (records) continue;
      if (stoppedAt !== null && daysBetween(stoppedAt, now) < thresholds.minimumDaysStopped) continue;
      yield {
        resourceId,
        evidence: `The trail ${stoppedAt === null ? 'does not record' : `has not recorded since ${dayOf(stoppedAt)}`}; the bucket ${bucket ?? 'of unknown name'} may still store what it recorded.`,
        claims: [],
      };
    }
  },
});
