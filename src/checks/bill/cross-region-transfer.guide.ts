import type { CheckGuide } from '../../core/check-guide.ts';

export const billCrossRegionTransferGuide: CheckGuide = {
  why: 'Traffic between regions is charged by the GB where it leaves: replication of buckets, tables and snapshots, and calls that could stay in their region.',
  measured:
    'Usage types that end in `-AWS-Out-Bytes`, by account, region and destination, at least `minimumGb` a month.',
  saving: 'None is claimed: how much of it can be kept away, the bill does not tell.',
  caveats: ['Copies for disaster recovery are meant to cross regions.'],
  verify: {
    console: 'Billing → Cost Explorer → Usage type group: EC2 Data Transfer – Inter Region',
    cli: 'aws ce get-cost-and-usage --time-period Start=START_DAY,End=END_DAY --granularity MONTHLY --metrics UsageQuantity UnblendedCost --group-by Type=DIMENSION,Key=USAGE_TYPE',
  },
  fix: {
    console:
      'S3 → Replication rules: only what recovery needs; call services in the region they are called from',
    cli: [
      'aws s3api get-bucket-replication --bucket BUCKET',
      'aws s3api put-bucket-replication --bucket BUCKET --replication-configuration file://replication.json',
      'aws s3api get-bucket-replication --bucket BUCKET',
    ],
    dryRun: null,
    terraform: '`aws_s3_bucket_replication_configuration` with a `filter` on what has to be copied.',
  },
  rollback: 'Put the earlier configuration back; what was left out meanwhile is not copied by itself.',
  ptBr: {
    why: 'O tráfego entre regiões é cobrado por GB na origem: replicação de buckets, tabelas e snapshots, e chamadas que poderiam ficar na própria região.',
    measured:
      'Tipos de uso que terminam em `-AWS-Out-Bytes`, por conta, região e destino, com no mínimo `minimumGb` por mês.',
    caveats: ['Cópias para recuperação de desastres existem para cruzar regiões.'],
    verify: 'Billing → Cost Explorer → Usage type group: EC2 Data Transfer – Inter Region',
    fix: 'S3 → Replication rules: só o que a recuperação exige; chame os serviços na mesma região de quem chama',
    terraform: '`aws_s3_bucket_replication_configuration` com um `filter` sobre o que precisa ser copiado.',
    rollback: 'Restaure a configuração anterior; o que ficou de fora nesse meio-tempo não é copiado sozinho.',
  },
};
