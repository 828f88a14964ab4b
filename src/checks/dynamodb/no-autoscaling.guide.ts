import type { CheckGuide } from '../../core/check-guide.ts';

export const dynamodbNoAutoscalingGuide: CheckGuide = {
  why: 'Provisioned capacity that nobody changes is set for the highest load, and billed at that height day and night.',
  measured:
    'Active provisioned tables with at least `minimumUnits` read or write units where Application Auto Scaling has no target for those units.',
  saving: 'None is claimed: how much less the table needs is judged from its use by another check.',
  caveats: [
    'A steady load needs no scaling; reserved capacity may fit it better.',
    'Something of your own may change the capacity, e.g. on a schedule.',
  ],
  verify: {
    console: 'DynamoDB → Tables → Additional settings → Read/write capacity',
    cli: 'aws application-autoscaling describe-scalable-targets --region {region} --service-namespace dynamodb --resource-ids table/{resourceId}',
  },
  fix: {
    console: 'DynamoDB → Tables → Additional settings → Read/write capacity → Edit → Auto scaling: on',
    cli: [
      'aws application-autoscaling register-scalable-target --region {region} --service-namespace dynamodb --resource-id table/{resourceId} --scalable-dimension dynamodb:table:ReadCapacityUnits --min-capacity MINIMUM --max-capacity MAXIMUM',
      'aws application-autoscaling put-scaling-policy --region {region} --service-namespace dynamodb --resource-id table/{resourceId} --scalable-dimension dynamodb:table:ReadCapacityUnits --policy-name target-70 --policy-type TargetTrackingScaling --target-tracking-scaling-policy-configuration FILE',
      'aws application-autoscaling describe-scalable-targets --region {region} --service-namespace dynamodb --resource-ids table/{resourceId}',
    ],
    dryRun: null,
    terraform: '`aws_appautoscaling_target` and `aws_appautoscaling_policy` for each dimension of the table.',
  },
  rollback: 'Deregister the scalable target; the capacity stays as it is then.',
  ptBr: {
    why: 'A capacidade provisionada que ninguém muda é definida para a maior carga e cobrada nesse nível dia e noite.',
    measured:
      'Tabelas provisionadas ativas com pelo menos `minimumUnits` unidades de leitura ou de gravação em que o Application Auto Scaling não tem um alvo para essas unidades.',
    caveats: [
      'Uma carga constante não precisa escalar; capacidade reservada pode servir melhor a ela.',
      'Algo próprio pode mudar a capacidade, por exemplo em horários marcados.',
    ],
    verify: 'DynamoDB → Tables → Additional settings → Read/write capacity',
    fix: 'DynamoDB → Tables → Additional settings → Read/write capacity → Edit → Auto scaling: on',
    terraform: '`aws_appautoscaling_target` e `aws_appautoscaling_policy` para cada dimensão da tabela.',
    rollback: 'Cancele o registro do scalable target; a capacidade fica como estiver nesse momento.',
  },
};
