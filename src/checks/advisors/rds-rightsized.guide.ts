import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsRightsizedGuide: CheckGuide = {
  why: 'Compute Optimizer learns from the metrics of databases how large they have to be, and which of the sizes on offer would do.',
  measured:
    'A recommendation of Compute Optimizer of rank 1 that saves something, and at least `minimumShare` of the cost by its own estimate. Its look-back is 14 days unless the preferences say 32 or 93.',
  saving:
    "Nothing is claimed from AWS's estimate. Where the bill cannot tell the price of the recommended size, AWS's own figure stands, marked as such.",
  caveats: [
    'The change interrupts the database unless it fails over to a standby.',
    'The days looked at may leave out the busiest ones of a month or a year.',
  ],
  verify: {
    console: 'Compute Optimizer → RDS databases',
    cli: 'aws compute-optimizer get-rds-database-recommendations --region {region} --resource-arns arn:aws:rds:{region}:{account}:db:{resourceId}',
  },
  fix: {
    console: 'Compute Optimizer → RDS databases → the resource → Recommended',
    cli: [
      'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --db-instance-class CLASS',
      'aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query "DBInstances[].[DBInstanceClass,PendingModifiedValues]"',
    ],
    dryRun: null,
    terraform: '`instance_class` of the `aws_db_instance` or `aws_rds_cluster_instance`.',
  },
  rollback: 'Change the class back, with another interruption.',
  ptBr: {
    why: 'Com as métricas dos bancos de dados, o Compute Optimizer aprende de que tamanho eles precisam ser e quais dos tamanhos disponíveis bastariam.',
    measured:
      'Uma recomendação de rank 1 do Compute Optimizer que economiza algo e, pela estimativa dele, no mínimo `minimumShare` do custo. O período analisado é de 14 dias, a menos que as preferências digam 32 ou 93.',
    caveats: [
      'A mudança interrompe o banco de dados, a menos que ele faça failover para um standby.',
      'O período analisado pode deixar de fora os dias mais movimentados do mês ou do ano.',
    ],
    verify: 'Compute Optimizer → RDS databases',
    fix: 'Compute Optimizer → RDS databases → o recurso → Recommended',
    terraform: '`instance_class` da `aws_db_instance` ou da `aws_rds_cluster_instance`.',
    rollback: 'Volte à classe anterior, com outra interrupção.',
  },
};
