import {
  DescribeTrainingJobCommand,
  type DescribeTrainingJobResponse,
  ListTrainingJobsCommand,
  SageMakerClient,
  type TrainingJobSummary,
} from '@aws-sdk/client-sagemaker';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { TrainingJob } from './training-jobs.ts';

/** The most that ListTrainingJobs returns at once. */
const PAGE = 100;

const DAYS = 30;
const DAY_MS = 86_400_000;

/** Jobs that are described, one call each; automation may start thousands a month. */
const MOST_DESCRIBED = 200;

/** Jobs of the last 30 days, newest first, and those that still run, however old. */
const load: DatasetLoader<TrainingJob> = async function* ({ client, now, signal }) {
  const sagemaker = client(SageMakerClient);
  const since = new Date(Date.parse(now) - DAYS * DAY_MS);
  const listed = (narrowed: object) =>
    itemsOf({
      operation: 'ListTrainingJobs',
      ask: (NextToken) =>
        sagemaker.send(
          new ListTrainingJobsCommand({
            MaxResults: PAGE,
            NextToken,
            SortBy: 'CreationTime',
            SortOrder: 'Descending',
            ...narrowed,
          }),
          { abortSignal: signal },
        ),
      items: ({ TrainingJobSummaries }) => TrainingJobSummaries,
      next: ({ NextToken }) => NextToken,
      idOf: ({ TrainingJobName }) => TrainingJobName,
    });
  const running = await Array.fromAsync(listed({ StatusEquals: 'InProgress', CreationTimeBefore: since }));
  const recent = await Array.fromAsync(listed({ CreationTimeAfter: since }));
  const jobs = new Map([...running, ...recent].map((job) => [job.TrainingJobName, job]));
  const described = eachOf([...jobs.values()].slice(0, MOST_DESCRIBED), ({ TrainingJobName }) =>
    sagemaker.send(new DescribeTrainingJobCommand({ TrainingJobName }), { abortSignal: signal }),
  );
  for await (const { item, answer } of described) yield rowOf(item, answer ?? 'denied');
  for (const job of [...jobs.values()].slice(MOST_DESCRIBED)) yield rowOf(job, 'not-asked');
};

export default load;

function rowOf(
  job: TrainingJobSummary,
  told: DescribeTrainingJobResponse | 'denied' | 'not-asked',
): TrainingJob {
  const read = typeof told === 'string' ? null : told;
  return {
    trainingJobName: bounded(job.TrainingJobName ?? ''),
    described: typeof told === 'string' ? told : 'read',
    status: boundedOrNull(read?.TrainingJobStatus ?? job.TrainingJobStatus),
    createdAt: isoInstant(job.CreationTime),
    endedAt: isoInstant(job.TrainingEndTime),
    spot: read === null ? null : read.EnableManagedSpotTraining === true,
    onPlan: job.TrainingPlanArn !== undefined,
    instanceType: boundedOrNull(read?.ResourceConfig?.InstanceType),
    instances: read?.ResourceConfig?.InstanceCount ?? null,
    trainingSeconds: read?.TrainingTimeInSeconds ?? null,
  };
}
