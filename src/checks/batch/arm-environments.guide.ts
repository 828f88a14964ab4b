import type { CheckGuide } from '../../core/check-guide.ts';

export const armEnvironmentsGuide: CheckGuide = {
  why: 'The same job on Graviton costs less an hour, and containers are built for it with one flag more.',
  measured:
    'Enabled, managed compute environments on EC2 or Spot all of whose instance types and families (`optimal` among them) are general x86 ones: series c, m, r and t.',
  saving:
    'No amount: an environment has no price of its own, and how long its jobs take on Arm is not known.',
  caveats: [
    'Every image a job uses must exist for arm64.',
    'Environments for x86 and Arm cannot share a job queue.',
  ],
  verify: {
    console: 'Batch → Compute environments → Compute resources → Allowed instance types',
    cli: 'aws batch describe-compute-environments --region {region} --compute-environments {resourceId}',
  },
  fix: {
    console: 'Batch → Compute environments → Create with Graviton types → a job queue of its own',
    cli: [
      'aws batch create-compute-environment --region {region} --cli-input-json file://arm-environment.json',
      'aws batch create-job-queue --region {region} --cli-input-json file://arm-queue.json',
      'aws batch describe-compute-environments --region {region}',
    ],
    dryRun: null,
    terraform:
      '`instance_type = ["default_arm64"]` in `compute_resources` of an `aws_batch_compute_environment`.',
  },
  rollback: 'Send the jobs to the queue of the x86 environment again.',
  ptBr: {
    why: 'O mesmo job em Graviton custa menos por hora, e os contêineres são gerados para ele com uma flag a mais.',
    measured:
      'Ambientes de computação gerenciados e habilitados, em EC2 ou Spot, cujos tipos e famílias de instância (incluindo `optimal`) são todos x86 de uso geral: séries c, m, r e t.',
    caveats: [
      'Toda imagem que um job usa precisa existir para arm64.',
      'Ambientes x86 e Arm não podem dividir uma fila de jobs.',
    ],
    verify: 'Batch → Compute environments → Compute resources → Allowed instance types',
    fix: 'Batch → Compute environments → Create com tipos Graviton → uma fila de jobs própria',
    terraform:
      '`instance_type = ["default_arm64"]` em `compute_resources` de um `aws_batch_compute_environment`.',
    rollback: 'Envie os jobs de novo para a fila do ambiente x86.',
  },
};
