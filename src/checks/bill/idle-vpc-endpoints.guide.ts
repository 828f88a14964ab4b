import type { CheckGuide } from '../../core/check-guide.ts';

export const billIdleVpcEndpointsGuide: CheckGuide = {
  why: 'An interface endpoint is charged each hour in each zone. Endpoints are often made for every service in every network by a template.',
  measured:
    'Endpoints with `VpcEndpoint-Hours` of at least `minimumHours` and `VpcEndpoint-Bytes` of at most `maximumGb` a month.',
  saving: 'Its hours in all zones.',
  caveats: [
    'Some carry a call a month that has no other way: a network without a way to the internet needs it.',
  ],
  verify: {
    console: 'VPC → Endpoints → Monitoring',
    cli: 'aws ec2 describe-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Endpoints → Actions → Delete',
    cli: [
      'aws ec2 delete-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId}',
      'aws ec2 describe-vpc-endpoints --region {region}',
    ],
    dryRun: 'aws ec2 delete-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId} --dry-run',
    terraform: 'Remove the `aws_vpc_endpoint`.',
  },
  rollback: 'Create the endpoint again; with private DNS it works as before.',
  ptBr: {
    why: 'Um endpoint de interface é cobrado por hora em cada zona. Muitas vezes um template cria endpoints para todos os serviços em todas as redes.',
    measured:
      'Endpoints com no mínimo `minimumHours` de `VpcEndpoint-Hours` e no máximo `maximumGb` de `VpcEndpoint-Bytes` por mês.',
    caveats: [
      'Alguns transportam uma chamada por mês que não tem outro caminho: uma rede sem saída para a internet precisa deles.',
    ],
    verify: 'VPC → Endpoints → Monitoring',
    fix: 'VPC → Endpoints → Actions → Delete',
    terraform: 'Remova o `aws_vpc_endpoint`.',
    rollback: 'Crie o endpoint de novo; com DNS privado, ele funciona como antes.',
  },
};
