import type { CheckGuide } from '../../core/check-guide.ts';

export const portIdleGuide: CheckGuide = {
  why: 'A Direct Connect port is charged by the hour from the day it is available. Without a virtual interface nothing can go over it.',
  measured:
    'Connections that are available or down, that are no members of a group of links, and that have no virtual interface, deleted ones aside.',
  saving: 'All that is billed for the connection. The line itself is charged by the provider.',
  caveats: [
    'Interfaces of other accounts on a hosted connection may not be seen.',
    'It may be newly delivered, or stand by for another.',
  ],
  verify: {
    console: 'Direct Connect → Connections → Virtual interfaces',
    cli: 'aws directconnect describe-virtual-interfaces --region {region} --connection-id {resourceId}',
  },
  fix: {
    console: 'Direct Connect → Connections → Delete',
    cli: [
      'aws directconnect delete-connection --region {region} --connection-id {resourceId}',
      'aws directconnect describe-connections --region {region} --connection-id {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_dx_connection`.',
  },
  rollback: 'A new port must be ordered, and the cross-connect made again.',
  ptBr: {
    why: 'Uma porta Direct Connect é cobrada por hora desde o dia em que fica disponível. Sem uma interface virtual, nada passa por ela.',
    measured:
      'Conexões disponíveis ou fora do ar, que não são membros de um grupo de links e que não têm interface virtual, sem contar as excluídas.',
    caveats: [
      'Interfaces de outras contas em uma hosted connection podem não ser vistas.',
      'Ela pode ter acabado de ser entregue, ou estar de prontidão para outra.',
    ],
    verify: 'Direct Connect → Connections → Virtual interfaces',
    fix: 'Direct Connect → Connections → Delete',
    terraform: 'Remova a `aws_dx_connection`.',
    rollback: 'É preciso pedir uma porta nova e refazer o cross-connect.',
  },
};
