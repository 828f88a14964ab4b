import type { CheckGuide } from '../../core/check-guide.ts';

export const billNatProcessingGuide: CheckGuide = {
  why: 'A NAT gateway charges every GB it passes on, in both directions. Traffic to S3 and DynamoDB can go through a gateway endpoint for nothing; to other AWS services an interface endpoint charges less a GB.',
  measured:
    'The usage type `NatGateway-Bytes`, at least `minimumGb` a month, by gateway where the bill names them.',
  saving: 'None is claimed: where the traffic goes, the bill does not tell; VPC flow logs do.',
  caveats: [
    'What goes to the internet has to pass a NAT gateway, or an address of its own.',
    'An interface endpoint has a price by the hour and zone.',
  ],
  verify: {
    console: 'VPC → NAT gateways → Monitoring: bytes by direction; VPC flow logs: by destination',
    cli: 'aws ec2 describe-vpc-endpoints --region {region} --filters Name=vpc-endpoint-type,Values=Gateway',
  },
  fix: {
    console:
      'VPC → Endpoints → Create endpoint → S3 and DynamoDB, type Gateway, in all route tables of the private subnets',
    cli: [
      'aws ec2 create-vpc-endpoint --region {region} --vpc-id VPC --service-name com.amazonaws.{region}.s3 --route-table-ids TABLES',
      'aws ec2 describe-vpc-endpoints --region {region} --filters Name=vpc-endpoint-type,Values=Gateway',
    ],
    dryRun:
      'aws ec2 create-vpc-endpoint --region {region} --vpc-id VPC --service-name com.amazonaws.{region}.s3 --route-table-ids TABLES --dry-run',
    terraform: 'An `aws_vpc_endpoint` with `vpc_endpoint_type = "Gateway"` for S3 and DynamoDB.',
  },
  rollback: 'Delete the endpoint; connections through it break off.',
  ptBr: {
    why: 'Um NAT gateway cobra cada GB que repassa, nas duas direções. O tráfego para o S3 e o DynamoDB pode passar sem custo por um endpoint de gateway; para outros serviços da AWS, um endpoint de interface cobra menos por GB.',
    measured:
      'O tipo de uso `NatGateway-Bytes`, com no mínimo `minimumGb` por mês, por gateway quando a fatura os identifica.',
    caveats: [
      'O que vai para a internet precisa passar por um NAT gateway ou ter endereço próprio.',
      'Um endpoint de interface tem preço por hora e por zona.',
    ],
    verify: 'VPC → NAT gateways → Monitoring: bytes por direção; VPC flow logs: por destino',
    fix: 'VPC → Endpoints → Create endpoint → S3 e DynamoDB, tipo Gateway, em todas as tabelas de rotas das sub-redes privadas',
    terraform: 'Um `aws_vpc_endpoint` com `vpc_endpoint_type = "Gateway"` para o S3 e o DynamoDB.',
    rollback: 'Exclua o endpoint; as conexões que passam por ele caem.',
  },
};
