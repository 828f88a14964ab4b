import type { CheckGuide } from '../../core/check-guide.ts';

export const dynamodbAutoscalingFixedGuide: CheckGuide = {
  why: 'Scaling between two equal bounds never scales: the table is billed at one height, and everybody believes that it follows its load.',
  measured:
    'Scalable targets of tables and indexes whose smallest capacity equals the largest, from `minimumUnits` on.',
  saving: 'None is claimed: what the table needs is judged from its use by another check.',
  caveats: ['Somebody may have pinned it for an event and means to undo it.'],
  verify: {
    console: 'DynamoDB → Tables → Additional settings → Read/write capacity',
    cli: 'aws application-autoscaling describe-scalable-targets --region {region} --service-namespace dynamodb',
  },
  fix: {
    console: 'DynamoDB → Tables → Additional settings → Read/write capacity → Edit: minimum units',
    cli: [
      'aws application-autoscaling register-scalable-target --region {region} --service-namespace dynamodb --resource-id RESOURCE --scalable-dimension DIMENSION --min-capacity MINIMUM --max-capacity MAXIMUM',
      'aws application-autoscaling describe-scalable-targets --region {region} --service-namespace dynamodb',
    ],
    dryRun: null,
    terraform: '`min_capacity` on the `aws_appautoscaling_target`.',
  },
  rollback: 'Set the bounds back.',
  ptBr: {
    why: 'Um auto scaling entre dois limites iguais nunca escala: a tabela é cobrada em um nível só, e todos acreditam que ela acompanha a carga.',
    measured:
      'Alvos escaláveis de tabelas e índices cuja menor capacidade é igual à maior, a partir de `minimumUnits`.',
    caveats: ['Alguém pode tê-la fixado para um evento e pretende desfazer isso.'],
    verify: 'DynamoDB → Tables → Additional settings → Read/write capacity',
    fix: 'DynamoDB → Tables → Additional settings → Read/write capacity → Edit: unidades mínimas',
    terraform: '`min_capacity` no `aws_appautoscaling_target`.',
    rollback: 'Volte aos limites anteriores.',
  },
};
