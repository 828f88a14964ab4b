import type { CheckGuide } from '../../core/check-guide.ts';

export const billInternetEgressGuide: CheckGuide = {
  why: 'Traffic from instances, load balancers and buckets to the internet is charged by the GB. Through CloudFront the way from the origin is free and the price to the reader lower, with the first TB a month free.',
  measured:
    'The usage type `DataTransfer-Out-Bytes`, at least `minimumGb` a month, by resource where the bill names one.',
  saving:
    'None is claimed: how much of it can be cached or compressed, and what CloudFront would charge where the readers are, the bill does not tell.',
  caveats: [
    'Traffic to other clouds or to your own sites may have no other way; Direct Connect charges less a GB.',
  ],
  verify: {
    console: 'Billing → Cost Explorer → Usage type DataTransfer-Out-Bytes, by service',
    cli: `aws ce get-cost-and-usage --time-period Start=START_DAY,End=END_DAY --granularity MONTHLY --metrics UsageQuantity UnblendedCost --group-by Type=DIMENSION,Key=USAGE_TYPE --filter '{"Dimensions":{"Key":"USAGE_TYPE","Values":["DataTransfer-Out-Bytes"]}}'`,
  },
  fix: {
    console: 'CloudFront → Create distribution before the bucket or load balancer; compression on',
    cli: [
      'aws cloudfront create-distribution --distribution-config file://distribution.json',
      "aws cloudfront list-distributions --query 'DistributionList.Items[].[Id,DomainName,Status]'",
    ],
    dryRun: null,
    terraform:
      'An `aws_cloudfront_distribution` with the bucket or load balancer as its origin and `compress = true`.',
  },
  rollback: 'Point the name back to the origin.',
  ptBr: {
    why: 'O tráfego de instâncias, load balancers e buckets para a internet é cobrado por GB. Pelo CloudFront, o trecho a partir da origem é gratuito e o preço até o leitor é menor, com o primeiro TB do mês sem custo.',
    measured:
      'O tipo de uso `DataTransfer-Out-Bytes`, com no mínimo `minimumGb` por mês, por recurso quando a fatura identifica um.',
    caveats: [
      'O tráfego para outras nuvens ou para as suas próprias instalações pode não ter outro caminho; o Direct Connect cobra menos por GB.',
    ],
    verify: 'Billing → Cost Explorer → Usage type DataTransfer-Out-Bytes, por serviço',
    fix: 'CloudFront → Create distribution na frente do bucket ou do load balancer; compressão ativada',
    terraform:
      'Uma `aws_cloudfront_distribution` com o bucket ou o load balancer como origem e `compress = true`.',
    rollback: 'Aponte o nome de volta para a origem.',
  },
};
