import { defineCheck, type Verdict } from '../../core/check.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { longRunningGuide } from './long-running.guide.ts';

/** What has run for a year without a stop was not resized, not patched with a reboot of the host, and not asked about. */
export const longRunning = defineCheck({
  id: 'ec2-long-running',
  title: 'Every EC2 instance was started within a year',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { instances },
  thresholds: { maximumDaysRunning: 365 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: longRunningGuide,
  *evaluate({ instances }, { now, thresholds }): Iterable<Verdict> {
    for (const {
      instanceId: resourceId,
      state,
      launchedAt,
      managedByService,
      autoScalingGroup,
    } of instances) {
      if (state !== 'running' || managedByService || autoScalingGroup !== null) continue;
      if (launchedAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the instance was started' };
        continue;
      }
      if (daysBetween(launchedAt, now) <= thresholds.maximumDaysRunning) continue;
      yield {
        resourceId,
        evidence: `The instance has run since its last start on ${dayOf(launchedAt)}.`,
        claims: [],
      };
    }
  },
});
