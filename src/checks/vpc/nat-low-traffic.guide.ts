import type { CheckGuide } from '../../core/check-guide.ts';

export const natLowTrafficGuide: CheckGuide = {
  why: 'A NAT gateway is charged by the hour, whatever goes through it. For a few megabytes a day a gateway shared over a transit gateway, interface and gateway endpoints, IPv6 or a small NAT instance may cost less.',
  measured:
    'BytesOutToDestination and BytesInFromDestination over 14 days: more than nothing, and at most `maximumMebibytesADay` a day on average, each measured on at least `minimumDaysMeasured` days, of gateways at least `minimumAgeDays` old.',
  saving:
    'None is claimed: what takes its place costs something as well, and which way is right depends on the network.',
  caveats: [
    'Updates and deployments may need it seldom but without fail.',
    'A NAT instance must be patched and replaced by somebody.',
  ],
  verify: {
    console: 'VPC → NAT gateways → Monitoring, over a month',
    cli: 'aws ec2 describe-route-tables --region {region} --filters Name=route.nat-gateway-id,Values={resourceId}',
  },
  fix: {
    console:
      'VPC → Route tables: lead the routes elsewhere; then NAT gateways → Actions → Delete NAT gateway',
    cli: [
      'aws ec2 replace-route --region {region} --route-table-id ROUTE-TABLE-ID --destination-cidr-block 0.0.0.0/0 --transit-gateway-id TRANSIT-GATEWAY-ID',
      'aws ec2 delete-nat-gateway --region {region} --nat-gateway-id {resourceId}',
      'aws ec2 describe-nat-gateways --region {region} --nat-gateway-ids {resourceId}',
    ],
    dryRun: 'aws ec2 delete-nat-gateway --region {region} --nat-gateway-id {resourceId} --dry-run',
    terraform: 'Change `nat_gateway_id` in the routes, then remove the `aws_nat_gateway` and its `aws_eip`.',
  },
  rollback: 'Make the gateway again, with the same Elastic IP address if it was kept.',
  ptBr: {
    why: 'Um NAT gateway é cobrado por hora, passe por ele o que passar. Para alguns megabytes por dia, podem custar menos um gateway compartilhado por um transit gateway, endpoints de interface e de gateway, IPv6 ou uma pequena instância NAT.',
    measured:
      'BytesOutToDestination e BytesInFromDestination ao longo de 14 dias: mais que nada, e no máximo `maximumMebibytesADay` por dia em média, cada uma medida em pelo menos `minimumDaysMeasured` dias, de gateways criados há pelo menos `minimumAgeDays` dias.',
    caveats: [
      'Atualizações e deploys podem precisar dele raramente, mas sem falta.',
      'Uma instância NAT precisa que alguém aplique patches nela e a substitua.',
    ],
    verify: 'VPC → NAT gateways → Monitoring, ao longo de um mês',
    fix: 'VPC → Route tables: aponte as rotas para outro lugar; depois, NAT gateways → Actions → Delete NAT gateway',
    terraform: 'Mude `nat_gateway_id` nas rotas; depois remova o `aws_nat_gateway` e seu `aws_eip`.',
    rollback: 'Crie o gateway de novo, com o mesmo IP elástico se ele foi mantido.',
  },
};
