import type { CheckGuide } from '../../core/check-guide.ts';

export const servicesWithoutScalingGuide: CheckGuide = {
  why: 'A service with a fixed number of tasks pays at night for the busiest hour of the day.',
  measured:
    'Active services, not daemons, that want at least `minimumTasks` tasks and are no scalable target of Application Auto Scaling, or one whose minimum and maximum are equal.',
  saving:
    'None is claimed: how many tasks would run at which hour depends on a load nobody has measured against a target.',
  caveats: [
    'Something else may change the number of tasks: a pipeline, a schedule, KEDA.',
    'A queue worker may need a number that another limit sets.',
  ],
  verify: {
    console: 'ECS → Clusters → the cluster → the service → Service auto scaling',
    cli: 'aws application-autoscaling describe-scalable-targets --region {region} --service-namespace ecs --resource-ids service/{resourceId}',
  },
  fix: {
    console: 'ECS → the service → Update → Service auto scaling → target tracking on CPU or requests',
    cli: [
      'aws application-autoscaling register-scalable-target --region {region} --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id service/{resourceId} --min-capacity 1 --max-capacity 10',
      'aws application-autoscaling put-scaling-policy --region {region} --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id service/{resourceId} --policy-name cpu --policy-type TargetTrackingScaling --target-tracking-scaling-policy-configuration file://cpu-target.json',
      'aws application-autoscaling describe-scaling-policies --region {region} --service-namespace ecs --resource-id service/{resourceId}',
    ],
    dryRun: null,
    terraform: '`aws_appautoscaling_target` and `aws_appautoscaling_policy` for the service.',
  },
  rollback: 'Deregister the scalable target; the number of tasks stays where it is.',
  ptBr: {
    why: 'Um serviço com número fixo de tasks paga, à noite, pela hora mais movimentada do dia.',
    measured:
      'Serviços ativos, que não são daemons, que pedem pelo menos `minimumTasks` tasks e não são um alvo escalável do Application Auto Scaling, ou são um cujo mínimo é igual ao máximo.',
    caveats: [
      'Outra coisa pode mudar o número de tasks: um pipeline, um agendamento, o KEDA.',
      'Um worker de fila pode precisar de um número imposto por outro limite.',
    ],
    verify: 'ECS → Clusters → o cluster → o serviço → Service auto scaling',
    fix: 'ECS → o serviço → Update → Service auto scaling → target tracking por CPU ou por requisições',
    terraform: '`aws_appautoscaling_target` e `aws_appautoscaling_policy` para o serviço.',
    rollback: 'Cancele o registro do scalable target; o número de tasks fica onde está.',
  },
};
