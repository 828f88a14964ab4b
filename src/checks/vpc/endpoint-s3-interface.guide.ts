import type { CheckGuide } from '../../core/check-guide.ts';

export const endpointS3InterfaceGuide: CheckGuide = {
  why: 'An interface endpoint is charged by the hour in each zone and by the gigabyte. For S3 there is a gateway endpoint as well, which is free and serves everything inside the VPC.',
  measured:
    'Available interface endpoints for S3 in VPCs none of whose routes leads to a transit, VPN, local or core network gateway or to a peering: from such a VPC nothing but its own subnets can use the endpoint.',
  saving: 'The hours of the endpoint in all its zones. The gigabytes it processes are not claimed.',
  caveats: [
    'Clients of a Client VPN in the VPC, or a proxy, may use the addresses of the endpoint.',
    'Its policy or its host names may be used by programs; a gateway endpoint has no host names of its own.',
    'Security groups and network ACLs must let the public addresses of S3 through to the gateway endpoint.',
  ],
  verify: {
    console: 'VPC → Endpoints → Monitoring; VPC → Route tables',
    cli: 'aws ec2 describe-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Endpoints → Create endpoint → Gateway for S3, then delete the interface endpoint',
    cli: [
      'aws ec2 create-vpc-endpoint --region {region} --vpc-id VPC-ID --service-name com.amazonaws.{region}.s3 --route-table-ids ROUTE-TABLE-ID',
      'aws ec2 delete-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId}',
      'aws ec2 describe-vpc-endpoints --region {region} --filters Name=vpc-endpoint-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 delete-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId} --dry-run',
    terraform: 'On the `aws_vpc_endpoint`, `vpc_endpoint_type = "Gateway"` with `route_table_ids`.',
  },
  rollback: 'Make the interface endpoint again; its host names and addresses change.',
  ptBr: {
    why: 'Um endpoint de interface é cobrado por hora em cada zona e por gigabyte. Para o S3 há também um endpoint de gateway, que é gratuito e atende tudo dentro da VPC.',
    measured:
      'Endpoints de interface disponíveis para o S3 em VPCs em que nenhuma rota leva a um transit gateway, VPN gateway, local gateway, core network ou peering: em uma VPC assim, só suas próprias sub-redes podem usar o endpoint.',
    caveats: [
      'Clientes de um Client VPN na VPC, ou um proxy, podem usar os endereços do endpoint.',
      'Sua policy ou seus nomes de host podem ser usados por programas; um endpoint de gateway não tem nomes de host próprios.',
      'Security groups e network ACLs precisam permitir os endereços públicos do S3 para o endpoint de gateway.',
    ],
    verify: 'VPC → Endpoints → Monitoring; VPC → Route tables',
    fix: 'VPC → Endpoints → Create endpoint → Gateway para o S3; depois exclua o endpoint de interface',
    terraform: 'No `aws_vpc_endpoint`, `vpc_endpoint_type = "Gateway"` com `route_table_ids`.',
    rollback: 'Crie o endpoint de interface de novo; seus nomes de host e endereços mudam.',
  },
};
