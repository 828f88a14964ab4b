import type { CheckGuide } from '../../core/check-guide.ts';

export const billKinesisExtendedRetentionGuide: CheckGuide = {
  why: 'A stream keeps records for a day as part of its price. Up to seven days are charged by the shard, as much again as a good part of the shard itself.',
  measured: 'The usage type `Extended-ShardHour`, at least `minimumShardHours` a month.',
  saving:
    'None is claimed: whether a day of records is enough for those who read them, the bill does not tell. What is billed is in the evidence, and ends when records are kept for 24 hours.',
  caveats: ['A consumer that was down over a weekend needs the days to catch up.'],
  verify: {
    console: 'Kinesis → Data streams → Configuration → Retention; Monitoring → Iterator age',
    cli: 'aws kinesis describe-stream-summary --region {region} --stream-name {resourceId}',
  },
  fix: {
    console: 'Kinesis → Data streams → Configuration → Retention period: 1 day',
    cli: [
      'aws kinesis decrease-stream-retention-period --region {region} --stream-name {resourceId} --retention-period-hours 24',
      'aws kinesis describe-stream-summary --region {region} --stream-name {resourceId}',
    ],
    dryRun: null,
    terraform: '`retention_period = 24` on the `aws_kinesis_stream`.',
  },
  rollback: 'It can be raised again; what was dropped is gone.',
  ptBr: {
    why: 'Um stream guarda registros por um dia como parte do preço. Até sete dias são cobrados por shard, em valor que chega a boa parte do preço do próprio shard.',
    measured: 'O tipo de uso `Extended-ShardHour`, com no mínimo `minimumShardHours` por mês.',
    caveats: ['Um consumidor que ficou parado no fim de semana precisa desses dias para se recuperar.'],
    verify: 'Kinesis → Data streams → Configuration → Retention; Monitoring → Iterator age',
    fix: 'Kinesis → Data streams → Configuration → Retention period: 1 dia',
    terraform: '`retention_period = 24` no `aws_kinesis_stream`.',
    rollback: 'A retenção pode ser aumentada de novo; o que foi descartado se perdeu.',
  },
};
