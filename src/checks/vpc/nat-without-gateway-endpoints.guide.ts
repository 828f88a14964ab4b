import type { CheckGuide } from '../../core/check-guide.ts';

export const natGatewayEndpointsGuide: CheckGuide = {
  why: 'A NAT gateway is charged by the gigabyte it processes. Requests from private subnets to S3 and DynamoDB in the same region go through it unless their route table has a gateway endpoint, which is free.',
  measured:
    'Public NAT gateways that route tables lead to without a gateway endpoint for S3 or for DynamoDB in the same table.',
  saving:
    'None is claimed: how much of what the gateway processes is for S3 or DynamoDB, only flow logs or the access logs of the services tell.',
  caveats: [
    'Nothing behind the gateway may use S3 or DynamoDB; then an endpoint changes nothing and costs nothing.',
    'Buckets of other regions are reached through the NAT gateway all the same.',
    'Bucket policies that name the public addresses of the NAT gateway must name the endpoint instead.',
  ],
  verify: {
    console: 'VPC → Endpoints → Type = Gateway → Route tables',
    cli: 'aws ec2 describe-route-tables --region {region} --filters Name=route.nat-gateway-id,Values={resourceId}',
  },
  fix: {
    console: 'VPC → Endpoints → Create endpoint → Gateway, with the private route tables',
    cli: [
      'aws ec2 create-vpc-endpoint --region {region} --vpc-id VPC-ID --service-name com.amazonaws.{region}.s3 --route-table-ids ROUTE-TABLE-ID',
      'aws ec2 describe-vpc-endpoints --region {region} --filters Name=vpc-endpoint-type,Values=Gateway',
    ],
    dryRun:
      'aws ec2 create-vpc-endpoint --region {region} --vpc-id VPC-ID --service-name com.amazonaws.{region}.s3 --route-table-ids ROUTE-TABLE-ID --dry-run',
    terraform:
      'An `aws_vpc_endpoint` with `vpc_endpoint_type = "Gateway"` and the private tables in `route_table_ids`.',
  },
  rollback: 'Delete the endpoint; open connections break both when it comes and when it goes.',
  ptBr: {
    why: 'Um NAT gateway é cobrado por gigabyte processado. Requisições de sub-redes privadas ao S3 e ao DynamoDB na mesma região passam por ele, a menos que a tabela de rotas delas tenha um endpoint de gateway, que é gratuito.',
    measured:
      'NAT gateways públicos aos quais levam tabelas de rotas sem um endpoint de gateway para o S3 ou para o DynamoDB na mesma tabela.',
    caveats: [
      'Talvez nada atrás do gateway use o S3 ou o DynamoDB; nesse caso, um endpoint não muda nada e não custa nada.',
      'Buckets de outras regiões continuam sendo acessados pelo NAT gateway.',
      'Bucket policies que citam os endereços públicos do NAT gateway precisam citar o endpoint no lugar deles.',
    ],
    verify: 'VPC → Endpoints → Type = Gateway → Route tables',
    fix: 'VPC → Endpoints → Create endpoint → Gateway, com as tabelas de rotas privadas',
    terraform:
      'Um `aws_vpc_endpoint` com `vpc_endpoint_type = "Gateway"` e as tabelas privadas em `route_table_ids`.',
    rollback: 'Exclua o endpoint; as conexões abertas caem tanto na criação quanto na exclusão dele.',
  },
};
