import type { CheckGuide } from '../../core/check-guide.ts';

export const peeringRouteMissingGuide: CheckGuide = {
  why: 'A peering that no route leads to carries nothing. It costs nothing by itself, but is an open door between two networks that nobody looks after.',
  measured: 'Active peering connections that no route of a route table in this account and region leads to.',
  saving: 'None: a peering is free, only what goes through it is charged.',
  caveats: ['The routes may be added later, by whoever asked for the peering.'],
  verify: {
    console: 'VPC → Peering connections → Route tables',
    cli: 'aws ec2 describe-route-tables --region {region} --filters Name=route.vpc-peering-connection-id,Values={resourceId}',
  },
  fix: {
    console: 'VPC → Peering connections → Actions → Delete peering connection',
    cli: [
      'aws ec2 delete-vpc-peering-connection --region {region} --vpc-peering-connection-id {resourceId}',
      'aws ec2 describe-vpc-peering-connections --region {region} --filters Name=vpc-peering-connection-id,Values={resourceId}',
    ],
    dryRun:
      'aws ec2 delete-vpc-peering-connection --region {region} --vpc-peering-connection-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_vpc_peering_connection`, or add the missing `aws_route`.',
  },
  rollback: 'Ask for the peering again; the other side must accept it again.',
  ptBr: {
    why: 'Um peering ao qual nenhuma rota leva não transporta nada. Por si só não custa nada, mas é uma porta aberta entre duas redes, da qual ninguém cuida.',
    measured:
      'Conexões de peering ativas às quais não leva nenhuma rota de uma tabela de rotas desta conta e região.',
    caveats: ['As rotas podem ser adicionadas mais tarde, por quem pediu o peering.'],
    verify: 'VPC → Peering connections → Route tables',
    fix: 'VPC → Peering connections → Actions → Delete peering connection',
    terraform: 'Remova a `aws_vpc_peering_connection`, ou adicione a `aws_route` que falta.',
    rollback: 'Solicite o peering de novo; o outro lado precisa aceitá-lo outra vez.',
  },
};
