import type { CheckGuide } from '../../core/check-guide.ts';

export const staleLogGroupsGuide: CheckGuide = {
  why: 'Log events are charged by the GB stored and month. A group whose writer has gone is paid for until somebody deletes it.',
  measured:
    'Log groups with at least `minimumStoredBytes` stored whose stream that was last written to has neither an event nor an arrival within `minimumDaysSilent` days. One call for each group: the 300 that store most are asked about, the others are undecided. Times are milliseconds since 1970.',
  saving:
    'What the group stores now, in GB a month at the price of storage. With a retention it would expire by itself in time.',
  caveats: [
    'The law or a contract may ask to keep the events: archive them to S3 first.',
    'CloudWatch Logs updates these times with some delay.',
    'Events may carry a time of their own that is wrong; the later of both times counts.',
  ],
  verify: {
    console: 'CloudWatch → Log groups → the group → Log streams, by last event time',
    cli: 'aws logs describe-log-streams --region {region} --log-group-name {resourceId} --order-by LastEventTime --descending --max-items 1',
  },
  fix: {
    console: 'Export what is needed, then CloudWatch → Log groups → Actions → Delete',
    cli: [
      'aws logs create-export-task --region {region} --log-group-name {resourceId} --from 0 --to 4102444800000 --destination ARCHIVE_BUCKET',
      'aws logs delete-log-group --region {region} --log-group-name {resourceId}',
      'aws logs describe-log-groups --region {region} --log-group-name-prefix {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_cloudwatch_log_group`.',
  },
  rollback: 'Deleted events cannot be restored.',
  ptBr: {
    why: 'Eventos de log são cobrados por GB armazenado e por mês. Um grupo em que ninguém mais grava é pago até que alguém o exclua.',
    measured:
      'Log groups com pelo menos `minimumStoredBytes` armazenados cujo stream gravado por último não tem nenhum evento nem nenhuma chegada nos últimos `minimumDaysSilent` dias. Uma chamada para cada grupo: pergunta-se pelos 300 que mais armazenam; os outros ficam indefinidos. Os horários são milissegundos desde 1970.',
    caveats: [
      'A lei ou um contrato pode exigir manter os eventos: arquive-os antes no S3.',
      'O CloudWatch Logs atualiza estas datas com algum atraso.',
      'Os eventos podem trazer um horário próprio errado; vale o mais recente dos dois.',
    ],
    verify: 'CloudWatch → Log groups → o grupo → Log streams, pelo horário do último evento',
    fix: 'Exporte o que for necessário, depois CloudWatch → Log groups → Actions → Delete',
    terraform: 'Remova o `aws_cloudwatch_log_group`.',
    rollback: 'Eventos excluídos não podem ser restaurados.',
  },
};
