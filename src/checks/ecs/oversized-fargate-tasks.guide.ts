import type { CheckGuide } from '../../core/check-guide.ts';

export const oversizedFargateTasksGuide: CheckGuide = {
  why: 'Fargate charges each task for the vCPU and memory its definition asks for, whatever it uses.',
  measured:
    'Services on Fargate on demand, Linux, at least `minimumAgeDays` old. The highest CPU and memory utilisation of any hour over 14 days, of at least `minimumDaysMeasured` days, decides the smallest Fargate size in which that peak would be at most `targetCpuPercent` and `targetMemoryPercent`. Both metrics are those of ECS over all tasks of the service.',
  saving:
    'vCPU hours and GB hours of the tasks that are wanted now, at the size before less at the size after. Tasks on Spot, on Windows and on EC2 have other prices and are left out.',
  caveats: [
    'The maximum is of the average task: one task may be much busier than the others.',
    'Start-up and seasonal peaks outside the two weeks are not seen.',
    'A task may need a size for its network throughput or for the heap it is told to take.',
    'Containers inside the task may have limits of their own that have to be lowered with it.',
  ],
  verify: {
    console: 'ECS → Clusters → the cluster → the service → Health and metrics',
    cli: 'aws cloudwatch list-metrics --region {region} --namespace AWS/ECS --metric-name MemoryUtilization',
  },
  fix: {
    console: 'ECS → Task definitions → Create new revision with the smaller size, then update the service',
    cli: [
      'aws ecs register-task-definition --region {region} --cli-input-json file://smaller-task.json',
      'aws ecs update-service --region {region} --cluster CLUSTER --service SERVICE --task-definition FAMILY:REVISION',
      'aws ecs describe-services --region {region} --cluster CLUSTER --services SERVICE',
    ],
    dryRun: null,
    terraform: '`cpu` and `memory` of the `aws_ecs_task_definition`.',
  },
  rollback: 'Update the service to the revision before.',
  ptBr: {
    why: 'O Fargate cobra de cada task a vCPU e a memória que a definição pede, independentemente do que ela usa.',
    measured:
      'Serviços em Fargate sob demanda, Linux, criados há pelo menos `minimumAgeDays` dias. A maior utilização de CPU e de memória de qualquer hora ao longo de 14 dias, com pelo menos `minimumDaysMeasured` dias medidos, decide o menor tamanho do Fargate em que esse pico ficaria no máximo em `targetCpuPercent` e `targetMemoryPercent`. As duas métricas são as do ECS, sobre todas as tasks do serviço.',
    caveats: [
      'O máximo é o da task média: uma task pode estar muito mais ocupada do que as outras.',
      'A inicialização e os picos sazonais fora das duas semanas não são vistos.',
      'Uma task pode precisar de certo tamanho pelo throughput de rede ou pelo heap configurado.',
      'Os contêineres da task podem ter limites próprios, que precisam diminuir junto.',
    ],
    verify: 'ECS → Clusters → o cluster → o serviço → Health and metrics',
    fix: 'ECS → Task definitions → Create new revision com o tamanho menor, depois atualize o serviço',
    terraform: '`cpu` e `memory` da `aws_ecs_task_definition`.',
    rollback: 'Volte o serviço para a revisão anterior.',
  },
};
