import type { CheckGuide } from '../../core/check-guide.ts';

export const natCrossAzGuide: CheckGuide = {
  why: 'What goes from a subnet to a NAT gateway in another zone is charged as transfer between zones, in both directions, on top of what the gateway charges. Where a gateway stands in the own zone too, that is paid for nothing.',
  measured:
    'Route tables that lead to a zonal NAT gateway and are given by name to subnets of another zone in which the VPC has an available NAT gateway as well. A VPC with one NAT gateway for all zones is a decision and is not found.',
  saving: 'None is claimed: how much each subnet sends, only flow logs tell.',
  caveats: [
    'It may be the way out while a gateway is being replaced.',
    'The destinations may know the address of the gateway in use, not that of the other.',
  ],
  verify: {
    console: 'VPC → Route tables → Routes and Subnet associations',
    cli: 'aws ec2 describe-route-tables --region {region} --route-table-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Route tables → a table for each zone, with the NAT gateway of that zone',
    cli: [
      'aws ec2 create-route-table --region {region} --vpc-id VPC-ID',
      'aws ec2 create-route --region {region} --route-table-id NEW-TABLE --destination-cidr-block 0.0.0.0/0 --nat-gateway-id NAT-GATEWAY-OF-THE-ZONE',
      'aws ec2 replace-route-table-association --region {region} --association-id ASSOCIATION-ID --route-table-id NEW-TABLE',
      'aws ec2 describe-route-tables --region {region} --route-table-ids {resourceId}',
    ],
    dryRun: 'aws ec2 create-route-table --region {region} --vpc-id VPC-ID --dry-run',
    terraform:
      'An `aws_route_table` for each zone, with `nat_gateway_id` of that zone, and `aws_route_table_association` to match.',
  },
  rollback: 'Associate the subnets with the old table again.',
  ptBr: {
    why: 'O que vai de uma sub-rede a um NAT gateway em outra zona é cobrado como transferência entre zonas, nas duas direções, além do que o gateway cobra. Onde também há um gateway na própria zona, isso se paga à toa.',
    measured:
      'Tabelas de rotas que levam a um NAT gateway zonal e estão associadas explicitamente a sub-redes de outra zona na qual a VPC também tem um NAT gateway disponível. Uma VPC com um só NAT gateway para todas as zonas é uma decisão e não é encontrada.',
    caveats: [
      'Ele pode ser a saída enquanto um gateway está sendo substituído.',
      'Os destinos podem conhecer o endereço do gateway em uso, não o do outro.',
    ],
    verify: 'VPC → Route tables → Routes e Subnet associations',
    fix: 'VPC → Route tables → uma tabela para cada zona, com o NAT gateway dessa zona',
    terraform:
      'Uma `aws_route_table` para cada zona, com `nat_gateway_id` dessa zona, e a `aws_route_table_association` correspondente.',
    rollback: 'Associe de novo as sub-redes à tabela antiga.',
  },
};
