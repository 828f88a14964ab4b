import type { CheckGuide } from '../../core/check-guide.ts';

export const spotEnvironmentsGuide: CheckGuide = {
  why: 'Batch runs a job again that was interrupted. Spot capacity is cheaper for the same job.',
  measured:
    'Enabled, managed compute environments on EC2 or Fargate on demand whose tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) all name a non-production environment.',
  saving:
    'No amount: the price of Spot changes with type, zone and hour, and an interrupted job is paid for twice.',
  caveats: [
    'Jobs of many hours without checkpoints are interrupted too often.',
    'A job needs a retry strategy.',
  ],
  verify: {
    console: 'Batch → Compute environments → Compute resources',
    cli: 'aws batch describe-compute-environments --region {region} --compute-environments {resourceId}',
  },
  fix: {
    console: 'Batch → Compute environments → Create on Spot → put it first in the job queue',
    cli: [
      'aws batch create-compute-environment --region {region} --cli-input-json file://spot-environment.json',
      'aws batch update-job-queue --region {region} --job-queue QUEUE --compute-environment-order file://order.json',
      'aws batch describe-job-queues --region {region}',
    ],
    dryRun: null,
    terraform:
      '`type = "SPOT"` or `"FARGATE_SPOT"` in `compute_resources` of the `aws_batch_compute_environment`.',
  },
  rollback: 'Put the environment on demand first in the queue again.',
  ptBr: {
    why: 'O Batch roda de novo um job interrompido. A capacidade Spot é mais barata para o mesmo job.',
    measured:
      'Ambientes de computação gerenciados e habilitados, em EC2 ou Fargate sob demanda, cujas tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) indicam, todas, um ambiente fora de produção.',
    caveats: [
      'Jobs de muitas horas sem checkpoints são interrompidos vezes demais.',
      'Um job precisa de uma estratégia de novas tentativas.',
    ],
    verify: 'Batch → Compute environments → Compute resources',
    fix: 'Batch → Compute environments → Create em Spot → coloque-o em primeiro lugar na fila de jobs',
    terraform:
      '`type = "SPOT"` ou `"FARGATE_SPOT"` em `compute_resources` do `aws_batch_compute_environment`.',
    rollback: 'Coloque de novo o ambiente sob demanda em primeiro lugar na fila.',
  },
};
