import type { CheckGuide } from '../../core/check-guide.ts';

export const kinesisIdleGuide: CheckGuide = {
  why: 'A stream is billed by the shard and hour, or by the stream and hour on demand, whether records come or not.',
  measured:
    'Records put into the stream, summed a day over 14 days. Idle is an active stream, at least `minimumAgeDays` old, with no more than `maximumRecords` and at least `minimumDaysMeasured` days measured. Kinesis may publish nothing at all for a stream that nobody writes to: then it is undecided, not idle.',
  saving: 'All that is billed for the stream.',
  caveats: [
    'A writer may come back: the end of a season, a disaster recovery test.',
    'Records of up to a year may still be read from it.',
  ],
  verify: {
    console: 'Kinesis → Data streams → Monitoring: incoming data over three months',
    cli: 'aws kinesis describe-stream-summary --region {region} --stream-name {resourceId}',
  },
  fix: {
    console: 'Kinesis → Data streams → Delete',
    cli: [
      'aws kinesis delete-stream --region {region} --stream-name {resourceId}',
      'aws kinesis list-streams --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_kinesis_stream`.',
  },
  rollback: 'Make a stream of the same name; its records are gone.',
  ptBr: {
    why: 'Um stream é cobrado por shard e por hora ou, sob demanda, por stream e por hora, cheguem registros ou não.',
    measured:
      'Registros gravados no stream, somados por dia ao longo de 14 dias. Ocioso é o stream ativo, criado há pelo menos `minimumAgeDays` dias, com não mais que `maximumRecords` e pelo menos `minimumDaysMeasured` dias medidos. O Kinesis pode não publicar nada para um stream em que ninguém grava: nesse caso, ele fica indefinido, não ocioso.',
    caveats: [
      'Quem grava pode voltar: o fim de uma temporada, um teste de recuperação de desastres.',
      'Registros de até um ano ainda podem ser lidos dele.',
    ],
    verify: 'Kinesis → Data streams → Monitoring: dados de entrada ao longo de três meses',
    fix: 'Kinesis → Data streams → Delete',
    terraform: 'Remova o `aws_kinesis_stream`.',
    rollback: 'Crie um stream de mesmo nome; seus registros se perdem.',
  },
};
