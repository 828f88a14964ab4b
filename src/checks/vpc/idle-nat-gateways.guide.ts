import type { CheckGuide } from '../../core/check-guide.ts';

export const idleNatGatewaysGuide: CheckGuide = {
  why: 'A NAT gateway is charged by the hour, whatever goes through it.',
  measured:
    'Bytes sent to and received from destinations and the most connections at a time, one value a day over 14 days. Idle means: in state `available`, at least `minimumAgeDays` old, at least `minimumDaysMeasured` days of all three metrics, no more than `maximumBytes` and `maximumConnections`. No datapoint is not zero: a gateway whose metrics are missing or incomplete is undecided. Traffic on any day is enough to leave it alone.',
  saving:
    'The hours billed for the gateway; none for a regional gateway, whose hours depend on its zones. Its addresses cost on until they are released.',
  caveats: [
    'It serves something rare: a monthly job, a disaster recovery network, the end of a quarter.',
    'It stands by for a zone that is not used now.',
  ],
  verify: {
    console: 'VPC → NAT gateways → Monitoring; and whether a route table still leads to it',
    cli: 'aws ec2 describe-route-tables --region {region} --filters Name=route.nat-gateway-id,Values={resourceId}',
  },
  fix: {
    console:
      'Remove the routes; VPC → NAT gateways → Actions → Delete NAT gateway; then release its addresses',
    cli: [
      'aws ec2 delete-nat-gateway --region {region} --nat-gateway-id {resourceId}',
      'aws ec2 describe-nat-gateways --region {region} --nat-gateway-ids {resourceId}',
    ],
    dryRun: 'aws ec2 delete-nat-gateway --region {region} --nat-gateway-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_nat_gateway`, its `aws_route` and its `aws_eip`.',
  },
  rollback: 'A gateway can be made again, with other addresses unless they are kept.',
  ptBr: {
    why: 'Um NAT gateway é cobrado por hora, passe por ele o que passar.',
    measured:
      'Bytes enviados aos destinos e recebidos deles e o maior número de conexões simultâneas, um valor por dia ao longo de 14 dias. Ocioso quer dizer: no estado `available`, criado há pelo menos `minimumAgeDays` dias, com pelo menos `minimumDaysMeasured` dias das três métricas e não mais que `maximumBytes` e `maximumConnections`. Nenhum datapoint não é zero: um gateway cujas métricas faltam ou estão incompletas fica indefinido. Tráfego em qualquer dia basta para que ele fique de fora.',
    caveats: [
      'Ele serve a algo raro: um job mensal, uma rede de recuperação de desastres, o fim de um trimestre.',
      'Ele está de prontidão para uma zona que não é usada agora.',
    ],
    verify: 'VPC → NAT gateways → Monitoring; e se alguma tabela de rotas ainda leva a ele',
    fix: 'Remova as rotas; VPC → NAT gateways → Actions → Delete NAT gateway; depois libere seus endereços',
    terraform: 'Remova o `aws_nat_gateway`, sua `aws_route` e seu `aws_eip`.',
    rollback: 'Um gateway pode ser criado de novo, com outros endereços, a menos que sejam mantidos.',
  },
};
