import type { CheckGuide } from '../../core/check-guide.ts';

export const x86FargateTasksGuide: CheckGuide = {
  why: 'A vCPU hour and a GB hour of Fargate cost less on ARM64 (Graviton) than on X86_64.',
  measured:
    'Active services with at least `minimumTasks` tasks wanted, on Fargate on demand, whose task definition is Linux and X86_64 (which it is where it does not tell).',
  saving:
    'vCPU and GB hours of the tasks that are wanted now, at the usage types of ARM64 instead of those of X86_64.',
  caveats: [
    'The images have to exist for arm64; build them for both platforms first.',
    'A compiled dependency may exist for x86_64 only.',
    'Performance differs: the same number of tasks is assumed.',
  ],
  verify: {
    console: 'ECS → Task definitions → the revision → Operating system/Architecture',
    cli: 'aws ecs describe-services --region {region} --cluster CLUSTER --services SERVICE',
  },
  fix: {
    console: 'Build the image for arm64, create a revision with ARM64, update the service',
    cli: [
      'aws ecs register-task-definition --region {region} --cli-input-json file://arm64-task.json',
      'aws ecs update-service --region {region} --cluster CLUSTER --service SERVICE --task-definition FAMILY:REVISION',
      'aws ecs describe-services --region {region} --cluster CLUSTER --services SERVICE',
    ],
    dryRun: null,
    terraform: '`runtime_platform { cpu_architecture = "ARM64" }` on the `aws_ecs_task_definition`.',
  },
  rollback: 'Update the service to the revision before.',
  ptBr: {
    why: 'Uma hora de vCPU e uma hora de GB no Fargate custam menos em ARM64 (Graviton) do que em X86_64.',
    measured:
      'Serviços ativos que pedem pelo menos `minimumTasks` tasks, em Fargate sob demanda, cuja definição de task é Linux e X86_64 (o que vale também quando ela não informa nada).',
    caveats: [
      'As imagens precisam existir para arm64; antes, gere-as para as duas plataformas.',
      'Uma dependência compilada pode existir só para x86_64.',
      'O desempenho varia: supõe-se o mesmo número de tasks.',
    ],
    verify: 'ECS → Task definitions → a revisão → Operating system/Architecture',
    fix: 'Gere a imagem para arm64, crie uma revisão com ARM64 e atualize o serviço',
    terraform: '`runtime_platform { cpu_architecture = "ARM64" }` na `aws_ecs_task_definition`.',
    rollback: 'Volte o serviço para a revisão anterior.',
  },
};
