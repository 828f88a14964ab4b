import type { CheckGuide } from '../../core/check-guide.ts';

export const longTrainingGuide: CheckGuide = {
  why: 'A training job is charged by the second until it ends, also when its loss has not moved for days.',
  measured:
    'Jobs in progress that were created more than `maximumDays` days ago. Training of large models takes longer by right: raise the threshold for it.',
  saving: 'None is claimed: when the job would have ended by itself nobody knows.',
  caveats: [
    'Long training may be meant.',
    'A job that waits for Spot capacity is in progress and costs nothing meanwhile.',
  ],
  verify: {
    console: 'SageMaker AI → Training → Training jobs → the job → Monitor',
    cli: 'aws sagemaker describe-training-job --region {region} --training-job-name {resourceId}',
  },
  fix: {
    console: 'Look at its logs and metrics; stop it, and set a maximum runtime for the next',
    cli: [
      'aws sagemaker stop-training-job --region {region} --training-job-name {resourceId}',
      "aws sagemaker describe-training-job --region {region} --training-job-name {resourceId} --query 'TrainingJobStatus'",
    ],
    dryRun: null,
    terraform: 'Training jobs are no resources of Terraform: set StoppingCondition where they are started.',
  },
  rollback: 'Start it again from its last checkpoint.',
};
