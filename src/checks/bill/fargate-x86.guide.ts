import type { CheckGuide } from '../../core/check-guide.ts';

export const billFargateX86Guide: CheckGuide = {
  why: 'Fargate charges a fifth less for a vCPU and a GB on Graviton, and many programs run as fast on it.',
  measured:
    'The usage type `Fargate-vCPU-Hours:perCPU` by account and region, at least `minimumVcpuHours` a month. Tasks on Graviton have a usage type of their own.',
  saving: 'None is claimed: which of the tasks can move, the bill does not tell.',
  caveats: [
    'Images must be built for arm64; libraries in machine code may not exist for it.',
    'Windows runs on x86 alone.',
    'EKS pods on Fargate run on x86 alone.',
  ],
  verify: {
    console: 'ECS → Task definitions → Operating system/Architecture',
    cli: 'aws ecs list-task-definitions --region {region} --status ACTIVE',
  },
  fix: {
    console:
      'Build the image for linux/arm64, then a new revision of the task definition with the architecture ARM64',
    cli: [
      'aws ecs register-task-definition --region {region} --family FAMILY --runtime-platform cpuArchitecture=ARM64,operatingSystemFamily=LINUX --container-definitions file://containers.json',
      'aws ecs update-service --region {region} --cluster CLUSTER --service SERVICE --task-definition FAMILY',
      'aws ecs describe-services --region {region} --cluster CLUSTER --services SERVICE',
    ],
    dryRun: null,
    terraform: '`runtime_platform { cpu_architecture = "ARM64" }` of the `aws_ecs_task_definition`.',
  },
  rollback: 'Update the service to the earlier revision.',
  ptBr: {
    why: 'No Graviton, o Fargate cobra um quinto a menos por vCPU e por GB, e muitos programas rodam nele com a mesma rapidez.',
    measured:
      'O tipo de uso `Fargate-vCPU-Hours:perCPU` por conta e região, com no mínimo `minimumVcpuHours` por mês. Tarefas no Graviton têm um tipo de uso próprio.',
    caveats: [
      'As imagens precisam ser geradas para arm64; bibliotecas em código de máquina podem não existir para ele.',
      'Windows só roda em x86.',
      'Pods do EKS no Fargate só rodam em x86.',
    ],
    verify: 'ECS → Task definitions → Operating system/Architecture',
    fix: 'Gere a imagem para linux/arm64; depois, crie uma revisão da task definition com a arquitetura ARM64',
    terraform: '`runtime_platform { cpu_architecture = "ARM64" }` da `aws_ecs_task_definition`.',
    rollback: 'Atualize o serviço para a revisão anterior.',
  },
};
