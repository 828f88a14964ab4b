import type { CheckGuide } from '../../core/check-guide.ts';

export const waitingEnvironmentsGuide: CheckGuide = {
  why: 'Batch keeps as many instances as the minimum of vCPUs asks for, with jobs or without. A disabled environment keeps them too.',
  measured:
    'Managed compute environments on EC2 or Spot whose minimum of vCPUs is above `maximumMinimumVcpus`.',
  saving: 'No amount: how many of those vCPUs have work at a time is not read.',
  caveats: ['A minimum saves the minutes an instance takes to start, which short jobs may not wait for.'],
  verify: {
    console: 'Batch → Compute environments → Minimum vCPUs',
    cli: 'aws batch describe-compute-environments --region {region} --compute-environments {resourceId}',
  },
  fix: {
    console: 'Batch → Compute environments → Edit → Minimum vCPUs 0',
    cli: [
      'aws batch update-compute-environment --region {region} --compute-environment {resourceId} --compute-resources minvCpus=0',
      'aws batch describe-compute-environments --region {region} --compute-environments {resourceId}',
    ],
    dryRun: null,
    terraform: '`min_vcpus = 0` in `compute_resources` of the `aws_batch_compute_environment`.',
  },
  rollback: 'Set the minimum back.',
  ptBr: {
    why: 'O Batch mantém tantas instâncias quantas o mínimo de vCPUs pede, com ou sem jobs. Um ambiente desabilitado também as mantém.',
    measured:
      'Ambientes de computação gerenciados, em EC2 ou Spot, cujo mínimo de vCPUs está acima de `maximumMinimumVcpus`.',
    caveats: [
      'Um mínimo poupa os minutos que uma instância leva para iniciar, que jobs curtos podem não poder esperar.',
    ],
    verify: 'Batch → Compute environments → Minimum vCPUs',
    fix: 'Batch → Compute environments → Edit → Minimum vCPUs 0',
    terraform: '`min_vcpus = 0` em `compute_resources` do `aws_batch_compute_environment`.',
    rollback: 'Volte ao mínimo anterior.',
  },
};
