import type { CheckGuide } from '../../core/check-guide.ts';

export const kinesisOverprovisionedGuide: CheckGuide = {
  why: 'A provisioned stream is billed by the shard and hour, whatever goes through it.',
  measured:
    'Bytes and records put and bytes read by shared consumers, hour by hour over 14 days. A shard takes 1 MiB and 1,000 records a second and gives 2 MiB. Found is an active provisioned stream, at least `minimumAgeDays` old, of two or more shards, whose busiest hour used no more than `maximumUsePercent` of any of the three, with `minimumHoursMeasured` hours of what is put. What it needs keeps its busiest hour at `targetUsePercent`.',
  saving: 'The hours of the shards billed now less those it needs.',
  caveats: [
    'Within an hour there may be peaks of seconds, and keys that all go to one shard: see the throttled records.',
    'Consumers with enhanced fan-out, and Lambda with its parallelism, count by shard.',
    'A load that comes less often than every two weeks is not seen.',
  ],
  verify: {
    console: 'Kinesis → Data streams → Monitoring: incoming data, throttled records over three months',
    cli: 'aws kinesis describe-stream-summary --region {region} --stream-name {resourceId}',
  },
  fix: {
    console: 'Kinesis → Data streams → Configuration → Edit capacity mode: provisioned shards',
    cli: [
      'aws kinesis update-shard-count --region {region} --stream-name {resourceId} --target-shard-count SHARDS --scaling-type UNIFORM_SCALING',
      "aws kinesis describe-stream-summary --region {region} --stream-name {resourceId} --query 'StreamDescriptionSummary.OpenShardCount'",
    ],
    dryRun: null,
    terraform: '`shard_count` on the `aws_kinesis_stream`.',
  },
  rollback: 'Raise the number of shards again; each change at most halves or doubles it.',
  ptBr: {
    why: 'Um stream provisionado é cobrado por shard e por hora, não importa quanto passe por ele.',
    measured:
      'Bytes e registros gravados e bytes lidos por consumidores compartilhados, hora a hora, ao longo de 14 dias. Um shard recebe 1 MiB e 1.000 registros por segundo e entrega 2 MiB. É encontrado o stream provisionado ativo, criado há pelo menos `minimumAgeDays` dias, de dois ou mais shards, cuja hora mais movimentada não usou mais de `maximumUsePercent` de nenhum dos três, com `minimumHoursMeasured` horas do que é gravado. O que ele precisa mantém a hora mais movimentada em `targetUsePercent`.',
    caveats: [
      'Dentro de uma hora pode haver picos de segundos, e chaves que vão todas para um só shard: veja os registros com throttling.',
      'Consumidores com enhanced fan-out, e o Lambda com seu paralelismo, contam por shard.',
      'Uma carga que vem menos de uma vez a cada duas semanas não é vista.',
    ],
    verify:
      'Kinesis → Data streams → Monitoring: dados recebidos e registros com throttling ao longo de três meses',
    fix: 'Kinesis → Data streams → Configuration → Edit capacity mode: shards provisionados',
    terraform: '`shard_count` no `aws_kinesis_stream`.',
    rollback: 'Aumente o número de shards de novo; cada mudança no máximo o reduz à metade ou o dobra.',
  },
};
