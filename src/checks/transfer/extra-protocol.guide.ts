import type { CheckGuide } from '../../core/check-guide.ts';

export const extraProtocolGuide: CheckGuide = {
  why: 'Each protocol of a Transfer Family server is charged by the hour, used or not.',
  measured: 'Servers with more than `maximumProtocols` protocols.',
  saving:
    'None is claimed: how much goes over which protocol, CloudWatch does not tell apart; the log of the server does.',
  caveats: ['Clients may use all of them.'],
  verify: {
    console: 'Transfer Family → Servers → Protocols; the log group of the server',
    cli: 'aws transfer describe-server --region {region} --server-id {resourceId}',
  },
  fix: {
    console: 'Transfer Family → Servers → Stop, then Edit protocols, then Start',
    cli: [
      'aws transfer stop-server --region {region} --server-id {resourceId}',
      'aws transfer update-server --region {region} --server-id {resourceId} --protocols SFTP',
      'aws transfer start-server --region {region} --server-id {resourceId}',
      'aws transfer describe-server --region {region} --server-id {resourceId}',
    ],
    dryRun: null,
    terraform: 'Fewer `protocols` on the `aws_transfer_server`.',
  },
  rollback: 'Add the protocol again.',
  ptBr: {
    why: 'Cada protocolo de um servidor do Transfer Family é cobrado por hora, usado ou não.',
    measured: 'Servidores com mais de `maximumProtocols` protocolos.',
    caveats: ['Os clientes podem usar todos eles.'],
    verify: 'Transfer Family → Servers → Protocols; o log group do servidor',
    fix: 'Transfer Family → Servers → Stop, depois Edit protocols, depois Start',
    terraform: 'Menos `protocols` no `aws_transfer_server`.',
    rollback: 'Acrescente o protocolo de novo.',
  },
};
