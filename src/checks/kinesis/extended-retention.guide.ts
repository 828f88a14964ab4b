import type { CheckGuide } from '../../core/check-guide.ts';

export const kinesisExtendedRetentionGuide: CheckGuide = {
  why: 'A stream keeps records for 24 hours without a charge of its own. Each shard that keeps them longer is billed by the hour for it, and beyond seven days by the GB-month as well.',
  measured:
    'Active streams that keep records for more than `maximumRetentionHours`, whose consumers never read records older than that: the highest age of a record read, one value an hour over 14 days, with at least `minimumHoursMeasured` hours measured. A stream without such a metric, e.g. with enhanced fan-out alone, is undecided.',
  saving:
    'What the bill has for the longer retention of the stream itself; where it has no such line, there is no amount.',
  caveats: [
    'The longer retention may be there for the day on which a consumer fails.',
    'Consumers with enhanced fan-out are measured by another metric.',
  ],
  verify: {
    console: 'Kinesis → Data streams → Configuration: data retention period; Monitoring: iterator age',
    cli: "aws kinesis describe-stream-summary --region {region} --stream-name {resourceId} --query 'StreamDescriptionSummary.RetentionPeriodHours'",
  },
  fix: {
    console: 'Kinesis → Data streams → Configuration → Data retention → Edit',
    cli: [
      'aws kinesis decrease-stream-retention-period --region {region} --stream-name {resourceId} --retention-period-hours 24',
      "aws kinesis describe-stream-summary --region {region} --stream-name {resourceId} --query 'StreamDescriptionSummary.RetentionPeriodHours'",
    ],
    dryRun: null,
    terraform: '`retention_period` on the `aws_kinesis_stream`.',
  },
  rollback: 'The period can be raised again; records older than the shorter one are gone.',
  ptBr: {
    why: 'Um stream guarda os registros por 24 horas sem cobrança própria. Cada shard que os guarda por mais tempo é cobrado por hora e, além de sete dias, também por GB-mês.',
    measured:
      'Streams ativos que guardam registros por mais de `maximumRetentionHours` horas e cujos consumidores nunca leem registros mais antigos do que isso: a maior idade de um registro lido, um valor por hora ao longo de 14 dias, com pelo menos `minimumHoursMeasured` horas medidas. Um stream sem essa métrica, por exemplo só com enhanced fan-out, fica indefinido.',
    caveats: [
      'A retenção maior pode existir para o dia em que um consumidor falhar.',
      'Consumidores com enhanced fan-out são medidos por outra métrica.',
    ],
    verify: 'Kinesis → Data streams → Configuration: período de retenção de dados; Monitoring: iterator age',
    fix: 'Kinesis → Data streams → Configuration → Data retention → Edit',
    terraform: '`retention_period` no `aws_kinesis_stream`.',
    rollback:
      'O período pode ser aumentado de novo; os registros mais antigos do que o período menor se perdem.',
  },
};
