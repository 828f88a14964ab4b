import type { CheckGuide } from '../../core/check-guide.ts';

export const natRedundantPerAzGuide: CheckGuide = {
  why: 'A NAT gateway in each zone keeps the others going when a zone fails, and is charged by the hour in each. Outside production one gateway for all zones is mostly enough.',
  measured:
    'Available public NAT gateways in two or more zones of a VPC where a tag of the VPC or of the gateways (`env`, `environment`, `stage` …) says development, test, staging or the like. The one with the most traffic stays. BytesInFromSource and BytesOutToSource over 14 days, each measured on at least `minimumDaysMeasured` days, tell what of the others would cross zones.',
  saving:
    'The hours of each gateway but one, less the transfer between zones that its traffic would then pay for, in both directions.',
  caveats: [
    'When the zone of the one gateway fails, the other zones have no way out.',
    'Tests of resilience need what production has.',
    'Where the tags are wrong, so is the finding.',
  ],
  verify: {
    console: 'VPC → NAT gateways → VPC and Subnet; Monitoring',
    cli: 'aws ec2 describe-route-tables --region {region} --filters Name=route.nat-gateway-id,Values={resourceId}',
  },
  fix: {
    console:
      'VPC → Route tables: lead the routes to the other gateway; then NAT gateways → Actions → Delete NAT gateway',
    cli: [
      'aws ec2 replace-route --region {region} --route-table-id ROUTE-TABLE-ID --destination-cidr-block 0.0.0.0/0 --nat-gateway-id OTHER-NAT-GATEWAY',
      'aws ec2 delete-nat-gateway --region {region} --nat-gateway-id {resourceId}',
      'aws ec2 describe-nat-gateways --region {region} --nat-gateway-ids {resourceId}',
    ],
    dryRun: 'aws ec2 delete-nat-gateway --region {region} --nat-gateway-id {resourceId} --dry-run',
    terraform:
      '`single_nat_gateway = true` in the VPC module, or one `aws_nat_gateway` for all route tables.',
  },
  rollback: 'Make the gateway again and lead the routes back.',
  ptBr: {
    why: 'Um NAT gateway em cada zona mantém as outras funcionando quando uma zona falha, e é cobrado por hora em cada uma. Fora da produção, um gateway para todas as zonas costuma bastar.',
    measured:
      'NAT gateways públicos disponíveis em duas ou mais zonas de uma VPC em que uma tag da VPC ou dos gateways (`env`, `environment`, `stage` …) indica desenvolvimento, teste, staging ou algo parecido. O que tem mais tráfego permanece. BytesInFromSource e BytesOutToSource ao longo de 14 dias, cada uma medida em pelo menos `minimumDaysMeasured` dias, mostram quanto do tráfego dos outros passaria a cruzar zonas.',
    caveats: [
      'Quando falha a zona do único gateway, as outras zonas ficam sem saída.',
      'Testes de resiliência precisam do que a produção tem.',
      'Onde as tags estão erradas, o achado também está.',
    ],
    verify: 'VPC → NAT gateways → VPC e Subnet; Monitoring',
    fix: 'VPC → Route tables: aponte as rotas para o outro gateway; depois, NAT gateways → Actions → Delete NAT gateway',
    terraform:
      '`single_nat_gateway = true` no módulo da VPC, ou um só `aws_nat_gateway` para todas as tabelas de rotas.',
    rollback: 'Crie o gateway de novo e aponte as rotas de volta para ele.',
  },
};
