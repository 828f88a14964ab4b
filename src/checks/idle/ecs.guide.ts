import type { CheckGuide } from '../../core/check-guide.ts';

export const idleEcsServicesGuide: CheckGuide = {
  why: 'Fargate charges vCPU and memory by the second while a task runs, whether it works or waits.',
  measured:
    'Active services on Fargate on demand and Linux with tasks wanted, at least `minimumAgeDays` old, whose highest CPU utilisation on any of 14 days is at most `maximumCpu` percent, with at least `minimumDaysMeasured` days of it. Memory tells nothing: a waiting process keeps it.',
  saving: 'vCPU and GB hours of the tasks that are wanted now; nothing remains when none is wanted.',
  caveats: [
    'A service may wait for what seldom comes: a stand-by, a webhook, the end of a month.',
    'Tasks that only listen use almost no CPU and may still be needed.',
  ],
  verify: {
    console: 'ECS → Clusters → the cluster → the service → Health and metrics',
    cli: 'aws cloudwatch list-metrics --region {region} --namespace AWS/ECS --metric-name CPUUtilization',
  },
  fix: {
    console: 'ECS → the service → Update → Desired tasks 0; delete it when nobody missed it',
    cli: [
      'aws ecs update-service --region {region} --cluster CLUSTER --service SERVICE --desired-count 0',
      'aws ecs describe-services --region {region} --cluster CLUSTER --services SERVICE',
    ],
    dryRun: null,
    terraform: '`desired_count = 0` on the `aws_ecs_service`, or remove it.',
  },
  rollback: 'Set the number of tasks back.',
  ptBr: {
    why: 'O Fargate cobra vCPU e memória por segundo enquanto uma task está em execução, trabalhe ou espere.',
    measured:
      'Serviços ativos no Fargate sob demanda e em Linux, com tasks desejadas, criados há pelo menos `minimumAgeDays` dias, cuja maior utilização de CPU em qualquer um de 14 dias é de no máximo `maximumCpu` por cento, com pelo menos `minimumDaysMeasured` dias dela. A memória não diz nada: um processo em espera continua a ocupá-la.',
    caveats: [
      'Um serviço pode esperar pelo que raramente chega: um failover, um webhook, o fim do mês.',
      'Tasks que só escutam quase não usam CPU e podem mesmo assim ser necessárias.',
    ],
    verify: 'ECS → Clusters → o cluster → o serviço → Health and metrics',
    fix: 'ECS → o serviço → Update → Desired tasks 0; exclua-o quando ninguém tiver sentido falta',
    terraform: '`desired_count = 0` no `aws_ecs_service`, ou remova-o.',
    rollback: 'Restaure o número de tasks.',
  },
};

export const emptyEcsClustersGuide: CheckGuide = {
  why: 'Instances that are registered with a cluster are paid for as EC2 instances, whether tasks are placed on them or not.',
  measured:
    'Active clusters with container instances, without a running or pending task now, whose MemoryReservation was at most `maximumMemory` percent on every one of 14 days, with at least `minimumDaysMeasured` days. Every task on EC2 reserves memory, so none means that no task was placed. ECS does not tell since when a cluster is there: `minimumAgeDays` has no effect.',
  saving:
    'None is claimed here: which instances are registered and what they cost is found by the checks of EC2, on the instances themselves.',
  caveats: [
    'Daemons outside ECS may use the instances.',
    'A batch may come once a month.',
    'Instances that are registered from outside AWS cost nothing here.',
  ],
  verify: {
    console: 'ECS → Clusters → the cluster → Infrastructure',
    cli: 'aws ecs list-container-instances --region {region} --cluster {resourceId}',
  },
  fix: {
    console: 'Set the Auto Scaling group of the capacity provider to zero, or use managed scaling',
    cli: [
      'aws autoscaling update-auto-scaling-group --region {region} --auto-scaling-group-name GROUP --min-size 0 --desired-capacity 0',
      'aws ecs describe-clusters --region {region} --clusters {resourceId}',
    ],
    dryRun: null,
    terraform:
      '`min_size = 0` and `desired_capacity = 0` on the `aws_autoscaling_group`; `managed_scaling` on the `aws_ecs_capacity_provider`.',
  },
  rollback: 'Set the sizes of the group back.',
  ptBr: {
    why: 'Instâncias registradas em um cluster são pagas como instâncias EC2, haja tasks nelas ou não.',
    measured:
      'Clusters ativos com instâncias de contêiner, sem nenhuma task em execução ou pendente agora, cuja MemoryReservation foi de no máximo `maximumMemory` por cento em cada um de 14 dias, com pelo menos `minimumDaysMeasured` dias. Toda task no EC2 reserva memória; por isso, reserva nenhuma quer dizer que nenhuma task foi alocada. O ECS não informa desde quando um cluster existe: `minimumAgeDays` não tem efeito.',
    caveats: [
      'Daemons fora do ECS podem usar as instâncias.',
      'Um lote pode chegar uma vez por mês.',
      'Instâncias registradas de fora da AWS não custam nada aqui.',
    ],
    verify: 'ECS → Clusters → o cluster → Infrastructure',
    fix: 'Reduza a zero o grupo do Auto Scaling do capacity provider, ou use managed scaling',
    terraform:
      '`min_size = 0` e `desired_capacity = 0` no `aws_autoscaling_group`; `managed_scaling` no `aws_ecs_capacity_provider`.',
    rollback: 'Restaure os tamanhos do grupo.',
  },
};
