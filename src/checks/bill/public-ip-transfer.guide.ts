import type { CheckGuide } from '../../core/check-guide.ts';

export const billPublicIpTransferGuide: CheckGuide = {
  why: 'Instances of one region that reach each other by public or Elastic IP addresses pay for the traffic in both directions, even in the same availability zone, where private addresses are free.',
  measured:
    'The usage type `DataTransfer-Regional-Bytes` with the operations `PublicIP-In` and `PublicIP-Out`, by account and region, at least `minimumGb` a month.',
  saving: 'None is claimed: how much of it can be kept away, the bill does not tell.',
  caveats: [
    'Two accounts whose address ranges overlap may have no other way.',
    'Between zones the traffic is charged on private addresses as well.',
  ],
  verify: {
    console:
      'Billing → Cost Explorer → Usage type DataTransfer-Regional-Bytes, grouped by operation; VPC flow logs for who talks to whom',
    cli: `aws ce get-cost-and-usage --time-period Start=START_DAY,End=END_DAY --granularity MONTHLY --metrics UsageQuantity UnblendedCost --group-by Type=DIMENSION,Key=USAGE_TYPE --filter '{"Dimensions":{"Key":"USAGE_TYPE","Values":["DataTransfer-Regional-Bytes"]}}'`,
  },
  fix: {
    console: 'Use private DNS names or private addresses; VPC peering or a transit gateway between VPCs',
    cli: [
      'aws ec2 modify-vpc-attribute --region {region} --vpc-id VPC --enable-dns-hostnames',
      'aws ec2 describe-vpcs --region {region}',
    ],
    dryRun: null,
    terraform:
      '`enable_dns_hostnames = true` and `enable_dns_support = true` on the `aws_vpc`; private host names in place of `aws_eip` addresses.',
  },
  rollback: 'Turn the setting back.',
  ptBr: {
    why: 'Instâncias de uma mesma região que se falam por endereços IP públicos ou elásticos pagam pelo tráfego nas duas direções, até na mesma zona de disponibilidade, onde endereços privados são gratuitos.',
    measured:
      'O tipo de uso `DataTransfer-Regional-Bytes` com as operações `PublicIP-In` e `PublicIP-Out`, por conta e região, com no mínimo `minimumGb` por mês.',
    caveats: [
      'Duas contas cujas faixas de endereços se sobrepõem podem não ter outro caminho.',
      'Entre zonas, o tráfego é cobrado também em endereços privados.',
    ],
    verify:
      'Billing → Cost Explorer → Usage type DataTransfer-Regional-Bytes, agrupado por operação; VPC flow logs para saber quem fala com quem',
    fix: 'Use nomes DNS privados ou endereços privados; VPC peering ou um transit gateway entre VPCs',
    terraform:
      '`enable_dns_hostnames = true` e `enable_dns_support = true` na `aws_vpc`; nomes de host privados em vez de endereços `aws_eip`.',
    rollback: 'Desfaça a mudança da configuração.',
  },
};
