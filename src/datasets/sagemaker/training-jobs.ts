import { defineDataset } from '../../core/dataset.ts';

/** A training job of the last month. Strings are untrusted; `null`: AWS did not tell. */
export interface TrainingJob {
  readonly trainingJobName: string;
  /** `denied` or `not-asked`: it was listed, and the columns below are unknown. */
  readonly described: 'read' | 'denied' | 'not-asked';
  /** `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped`. */
  readonly status: string | null;
  readonly createdAt: string | null;
  readonly endedAt: string | null;
  readonly spot: boolean | null;
  /** Part of a reserved training plan, where Spot is no choice. */
  readonly onPlan: boolean;
  readonly instanceType: string | null;
  readonly instances: number | null;
  readonly trainingSeconds: number | null;
}

export const trainingJobs = defineDataset<TrainingJob>({
  id: 'sagemaker/training-jobs',
  scope: 'region',
  reads: ['SageMaker:ListTrainingJobs', 'SageMaker:DescribeTrainingJob'],
  limits: { seconds: 300 },
  load: () => import('./training-jobs.load.ts'),
});
