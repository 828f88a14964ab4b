import { defineCheck, type Verdict } from '../../core/check.ts';
import { trainingJobs } from '../../datasets/sagemaker/training-jobs.ts';
import { trainingWithoutSpotGuide } from './training-without-spot.guide.ts';

/** Training that can wait costs less on capacity that nobody else has asked for. */
export const trainingWithoutSpot = defineCheck({
  id: 'sagemaker-spot-training',
  title: 'Every long SageMaker training job uses managed Spot',
  service: 'sagemaker',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rate',
  needs: { trainingJobs },
  thresholds: { minimumTrainingSeconds: 3_600 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: trainingWithoutSpotGuide,
  *evaluate({ trainingJobs }, { thresholds }): Iterable<Verdict> {
    for (const job of trainingJobs) {
      const { trainingJobName: resourceId, described, status, spot, trainingSeconds, onPlan } = job;
      if (onPlan || (status !== 'Completed' && status !== 'Stopped')) continue;
      if (described !== 'read') {
        yield {
          resourceId,
          reason:
            described === 'denied' ? 'the job may not be described' : 'more jobs ran than are described',
        };
        continue;
      }
      if (spot === true || trainingSeconds === null) continue;
      if (trainingSeconds < thresholds.minimumTrainingSeconds) continue;
      yield {
        resourceId,
        evidence: `The job trained for ${(trainingSeconds / 3_600).toFixed(1)} hours on ${job.instances ?? 'an unknown number of'} instances (${job.instanceType ?? 'of unknown type'}) on demand, without managed Spot.`,
        claims: [],
      };
    }
  },
});
