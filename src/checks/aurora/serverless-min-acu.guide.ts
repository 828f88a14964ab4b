import type { CheckGuide } from '../../core/check-guide.ts';

export const auroraServerlessMinAcuGuide: CheckGuide = {
  why: 'Aurora Serverless v2 bills at least its smallest capacity, day and night, for each instance.',
  measured:
    'The highest capacity of the cluster, hour by hour over 14 days. Found is an available cluster with a smallest capacity above `minimumAcu` that it never exceeded, with `minimumHoursMeasured` hours measured: what it needs lies at or below its floor.',
  saving: 'None is claimed: how much less would do cannot be measured while the floor holds the capacity up.',
  caveats: [
    'The floor decides how fast it grows and how much of the cache stays: a low one makes the first minutes of a peak slow.',
    'Global databases, logical replication and Performance Insights need more than the least.',
  ],
  verify: {
    console: 'RDS → Databases → the cluster → Monitoring: ServerlessDatabaseCapacity, ACUUtilization',
    cli: "aws rds describe-db-clusters --region {region} --db-cluster-identifier {resourceId} --query 'DBClusters[].ServerlessV2ScalingConfiguration'",
  },
  fix: {
    console:
      'RDS → Databases → the cluster → Modify → Capacity settings: minimum ACUs; 0 pauses it when nobody connects',
    cli: [
      'aws rds modify-db-cluster --region {region} --db-cluster-identifier {resourceId} --serverless-v2-scaling-configuration MinCapacity=0.5,MaxCapacity=MAXIMUM',
      "aws rds describe-db-clusters --region {region} --db-cluster-identifier {resourceId} --query 'DBClusters[].ServerlessV2ScalingConfiguration'",
    ],
    dryRun: null,
    terraform: '`min_capacity` in `serverlessv2_scaling_configuration` of the `aws_rds_cluster`.',
  },
  rollback: 'Raise the minimum again; no restart either way.',
  ptBr: {
    why: 'O Aurora Serverless v2 cobra ao menos a capacidade mínima, dia e noite, por cada instância.',
    measured:
      'A maior capacidade do cluster, hora a hora, ao longo de 14 dias. É encontrado o cluster disponível com capacidade mínima acima de `minimumAcu` que ele nunca ultrapassou, com `minimumHoursMeasured` horas medidas: o que ele precisa está no piso ou abaixo dele.',
    caveats: [
      'O piso decide com que rapidez ele cresce e quanto do cache permanece: um piso baixo deixa lentos os primeiros minutos de um pico.',
      'Bancos de dados globais, replicação lógica e Performance Insights precisam de mais do que o mínimo.',
    ],
    verify: 'RDS → Databases → o cluster → Monitoring: ServerlessDatabaseCapacity, ACUUtilization',
    fix: 'RDS → Databases → o cluster → Modify → Capacity settings: ACUs mínimas; 0 o pausa quando ninguém se conecta',
    terraform: '`min_capacity` em `serverlessv2_scaling_configuration` do `aws_rds_cluster`.',
    rollback: 'Aumente o mínimo de novo; não há reinício em nenhum dos sentidos.',
  },
};
