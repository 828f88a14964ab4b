import type { CheckGuide } from '../../core/check-guide.ts';

export const billCrossAzTransferGuide: CheckGuide = {
  why: 'Traffic between two availability zones is charged on both sides. Chatty services, Kafka consumers, load balancers across zones and shared file systems make most of it.',
  measured:
    'The usage type `DataTransfer-Regional-Bytes` but for what goes over public addresses, by account and region, at least `minimumGb` a month.',
  saving: 'None is claimed: how much of it can be kept away, the bill does not tell.',
  caveats: [
    'Replicas and standbys in another zone are what availability is made of.',
    'Both directions are counted, so each GB sent is there twice.',
  ],
  verify: {
    console:
      'Billing → Cost Explorer → Usage type DataTransfer-Regional-Bytes, grouped by operation; VPC flow logs for who talks to whom',
    cli: `aws ce get-cost-and-usage --time-period Start=START_DAY,End=END_DAY --granularity MONTHLY --metrics UsageQuantity UnblendedCost --group-by Type=DIMENSION,Key=USAGE_TYPE --filter '{"Dimensions":{"Key":"USAGE_TYPE","Values":["DataTransfer-Regional-Bytes"]}}'`,
  },
  fix: {
    console:
      'EKS: topology aware routing; Kafka: read from the nearest replica; load balancers: cross-zone off for targets that are spread evenly',
    cli: [
      'aws elbv2 modify-target-group-attributes --region {region} --target-group-arn ARN --attributes Key=load_balancing.cross_zone.enabled,Value=false',
      'aws elbv2 describe-target-group-attributes --region {region} --target-group-arn ARN',
    ],
    dryRun: null,
    terraform: '`load_balancing_cross_zone_enabled = "false"` on the `aws_lb_target_group`.',
  },
  rollback: 'Turn the setting back.',
  ptBr: {
    why: 'O tráfego entre duas zonas de disponibilidade é cobrado dos dois lados. Serviços que conversam muito, consumidores do Kafka, load balancers entre zonas e sistemas de arquivos compartilhados geram a maior parte dele.',
    measured:
      'O tipo de uso `DataTransfer-Regional-Bytes`, exceto o que passa por endereços públicos, por conta e região, com no mínimo `minimumGb` por mês.',
    caveats: [
      'Réplicas e standbys em outra zona são a base da disponibilidade.',
      'As duas direções são contadas; por isso cada GB enviado aparece duas vezes.',
    ],
    verify:
      'Billing → Cost Explorer → Usage type DataTransfer-Regional-Bytes, agrupado por operação; VPC flow logs para saber quem fala com quem',
    fix: 'EKS: topology aware routing; Kafka: leia da réplica mais próxima; load balancers: desative o cross-zone onde os targets estão bem distribuídos',
    terraform: '`load_balancing_cross_zone_enabled = "false"` no `aws_lb_target_group`.',
    rollback: 'Desfaça a mudança da configuração.',
  },
};
