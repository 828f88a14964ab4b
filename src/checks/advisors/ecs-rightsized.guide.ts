import type { CheckGuide } from '../../core/check-guide.ts';

export const ecsRightsizedGuide: CheckGuide = {
  why: 'Compute Optimizer learns from the metrics of ECS services on Fargate how large they have to be, and which of the sizes on offer would do.',
  measured:
    'A recommendation of Compute Optimizer of rank 1 that saves something, and at least `minimumShare` of the cost by its own estimate. Its look-back is 14 days unless the preferences say 32 or 93.',
  saving:
    "Nothing is claimed from AWS's estimate. Where the bill cannot tell the price of the recommended size, AWS's own figure stands, marked as such.",
  caveats: [
    'Tasks are replaced, so that what is in flight must be allowed to end.',
    'The days looked at may leave out the busiest ones of a month or a year.',
  ],
  verify: {
    console: 'Compute Optimizer → ECS services on Fargate',
    cli: 'aws compute-optimizer get-ecs-service-recommendations --region {region} --service-arns arn:aws:ecs:{region}:{account}:service/{resourceId}',
  },
  fix: {
    console: 'Compute Optimizer → ECS services on Fargate → the resource → Recommended',
    cli: [
      'aws ecs register-task-definition --region {region} --cli-input-json file://task.json',
      'aws ecs update-service --region {region} --cluster CLUSTER --service SERVICE --task-definition FAMILY',
      'aws ecs describe-services --region {region} --cluster CLUSTER --services SERVICE --query "services[].deployments"',
    ],
    dryRun: null,
    terraform: '`cpu` and `memory` of the `aws_ecs_task_definition`.',
  },
  rollback: 'Deploy the task definition from before.',
  ptBr: {
    why: 'Com as métricas dos serviços do ECS no Fargate, o Compute Optimizer aprende de que tamanho eles precisam ser e quais dos tamanhos disponíveis bastariam.',
    measured:
      'Uma recomendação de rank 1 do Compute Optimizer que economiza algo e, pela estimativa dele, no mínimo `minimumShare` do custo. O período analisado é de 14 dias, a menos que as preferências digam 32 ou 93.',
    caveats: [
      'As tasks são substituídas; por isso, o que está em andamento precisa poder terminar.',
      'O período analisado pode deixar de fora os dias mais movimentados do mês ou do ano.',
    ],
    verify: 'Compute Optimizer → ECS services on Fargate',
    fix: 'Compute Optimizer → ECS services on Fargate → o recurso → Recommended',
    terraform: '`cpu` e `memory` da `aws_ecs_task_definition`.',
    rollback: 'Implante a task definition anterior.',
  },
};
