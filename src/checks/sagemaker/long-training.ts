import { defineCheck, type Verdict } from '../../core/check.ts';
import { trainingJobs } from '../../datasets/sagemaker/training-jobs.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { longTrainingGuide } from './long-training.guide.ts';

/** A job that hangs is paid for until its time is up. */
export const longTraining = defineCheck({
  id: 'sagemaker-training-long',
  title: 'Every running SageMaker training job is of this week',
  service: 'sagemaker',
  scope: 'unit',
  actionType: 'Stop',
  actionFamily: 'idle',
  needs: { trainingJobs },
  thresholds: { maximumDays: 3 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  // A job that was stopped goes on from its last checkpoint at best.
  rollbackPossible: false,
  guide: longTrainingGuide,
  *evaluate({ trainingJobs }, { now, thresholds }): Iterable<Verdict> {
    for (const { trainingJobName: resourceId, status, createdAt, instanceType } of trainingJobs) {
      if (status !== 'InProgress') continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'SageMaker did not tell since when the job runs' };
        continue;
      }
      if (daysBetween(createdAt, now) <= thresholds.maximumDays) continue;
      yield {
        resourceId,
        evidence: `The training job (${instanceType ?? 'on instances of unknown type'}) has been in progress since ${dayOf(createdAt)}.`,
        claims: [],
      };
    }
  },
});
