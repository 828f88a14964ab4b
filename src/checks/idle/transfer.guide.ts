import type { CheckGuide } from '../../core/check-guide.ts';

export const idleTransferGuide: CheckGuide = {
  why: 'A Transfer Family server is charged by the hour for each protocol, also while it is stopped; only deleting it ends that.',
  measured:
    'BytesIn and BytesOut over 30 days, at most `maximumReceived` and `maximumSent` in all, each measured on at least `minimumDaysMeasured` days. Transfer does not tell when a server was made; the days measured stand for its age (`minimumAgeDays` has no effect). Where CloudWatch has no datapoint the server is undecided.',
  saving: 'All that is billed for the server.',
  caveats: ['Partners may deliver once a quarter or once a year.'],
  verify: {
    console: 'Transfer Family → Servers → Monitoring',
    cli: 'aws transfer describe-server --region {region} --server-id {resourceId}',
  },
  fix: {
    console: 'Transfer Family → Servers → Actions → Delete',
    cli: [
      'aws transfer delete-server --region {region} --server-id {resourceId}',
      "aws transfer list-servers --region {region} --query 'Servers[].ServerId'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_transfer_server`.',
  },
  rollback: 'A new server has another host name and other host keys, and its users must be made again.',
  ptBr: {
    why: 'Um servidor do Transfer Family é cobrado por hora e por protocolo, mesmo parado; só a exclusão encerra isso.',
    measured:
      'BytesIn e BytesOut ao longo de 30 dias, no máximo `maximumReceived` e `maximumSent` no total, cada uma medida em pelo menos `minimumDaysMeasured` dias. O Transfer não informa quando um servidor foi criado; os dias medidos valem como sua idade (`minimumAgeDays` não tem efeito). Onde o CloudWatch não tem nenhum datapoint, o servidor fica indefinido.',
    caveats: ['Parceiros podem fazer entregas uma vez por trimestre ou por ano.'],
    verify: 'Transfer Family → Servers → Monitoring',
    fix: 'Transfer Family → Servers → Actions → Delete',
    terraform: 'Remova o `aws_transfer_server`.',
    rollback:
      'Um novo servidor tem outro nome de host e outras chaves de host, e seus usuários precisam ser criados de novo.',
  },
};
