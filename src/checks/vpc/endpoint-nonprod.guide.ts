import type { CheckGuide } from '../../core/check-guide.ts';

export const endpointNonprodGuide: CheckGuide = {
  why: 'An interface endpoint is charged by the hour in each zone it has a subnet in. One zone serves the whole VPC; the others are for the day a zone fails.',
  measured:
    'Available interface endpoints with subnets in two or more zones where a tag of the endpoint or of its VPC (`env`, `environment`, `stage` …) says development, test, staging or the like.',
  saving: 'The hours of all zones but one.',
  caveats: [
    'What is in other zones pays for the transfer between zones.',
    'When that zone fails, the service is out of reach.',
    'Tests of resilience need what production has.',
  ],
  verify: {
    console: 'VPC → Endpoints → Subnets',
    cli: "aws ec2 describe-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId} --query 'VpcEndpoints[].SubnetIds'",
  },
  fix: {
    console: 'VPC → Endpoints → Actions → Manage subnets',
    cli: [
      'aws ec2 modify-vpc-endpoint --region {region} --vpc-endpoint-id {resourceId} --remove-subnet-ids SUBNET-ID',
      'aws ec2 describe-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 modify-vpc-endpoint --region {region} --vpc-endpoint-id {resourceId} --remove-subnet-ids SUBNET-ID --dry-run',
    terraform: 'One subnet in `subnet_ids` of the `aws_vpc_endpoint`.',
  },
  rollback: 'Add the subnets again.',
  ptBr: {
    why: 'Um endpoint de interface é cobrado por hora em cada zona onde tem uma sub-rede. Uma zona atende a VPC inteira; as outras são para o dia em que uma zona falhar.',
    measured:
      'Endpoints de interface disponíveis, com sub-redes em duas ou mais zonas, em que uma tag do endpoint ou de sua VPC (`env`, `environment`, `stage` …) indica desenvolvimento, teste, staging ou algo parecido.',
    caveats: [
      'O que está em outras zonas paga pela transferência entre zonas.',
      'Quando essa zona falha, o serviço fica inacessível.',
      'Testes de resiliência precisam do que a produção tem.',
    ],
    verify: 'VPC → Endpoints → Subnets',
    fix: 'VPC → Endpoints → Actions → Manage subnets',
    terraform: 'Uma só sub-rede em `subnet_ids` do `aws_vpc_endpoint`.',
    rollback: 'Adicione as sub-redes de novo.',
  },
};
