import type { CheckGuide } from '../../core/check-guide.ts';

export const dynamodbOverprovisionedGuide: CheckGuide = {
  why: 'Provisioned capacity is billed by the unit and hour, used or not.',
  measured:
    'Units consumed by the table, a quarter of an hour at a time over 7 days, against what is provisioned. Found is an active provisioned table, at least `minimumAgeDays` old, whose busiest quarter of an hour stayed at or under `maximumUsePercent` of its read or write units, where nothing scales those units by itself. What it needs keeps that busiest time at `targetUsePercent`. Indexes are not judged. A side for which CloudWatch has fewer than `minimumPeriodsMeasured` datapoints, none of them busy, is unknown, not unused.',
  saving:
    'The hours of the units billed now less those it needs, for reads and writes apart, of the table class it has.',
  caveats: [
    'Within a quarter of an hour there may be peaks of seconds; DynamoDB keeps five minutes of unused capacity for them.',
    'A load that comes less often than every week is not seen.',
    'The first 25 units of an account and region are free: below that there is nothing to save.',
  ],
  verify: {
    console: 'DynamoDB → Tables → Monitor: read and write usage, throttled requests',
    cli: "aws dynamodb describe-table --region {region} --table-name {resourceId} --query 'Table.ProvisionedThroughput'",
  },
  fix: {
    console: 'DynamoDB → Tables → Additional settings → Read/write capacity → Edit',
    cli: [
      'aws dynamodb update-table --region {region} --table-name {resourceId} --provisioned-throughput ReadCapacityUnits=READS,WriteCapacityUnits=WRITES',
      "aws dynamodb describe-table --region {region} --table-name {resourceId} --query 'Table.ProvisionedThroughput'",
    ],
    dryRun: null,
    terraform:
      '`read_capacity` and `write_capacity` on the `aws_dynamodb_table`, or an `aws_appautoscaling_target` with a policy.',
  },
  rollback:
    'Capacity can be raised at any time; it can be lowered four times a day and once more in each hour after.',
  ptBr: {
    why: 'A capacidade provisionada é cobrada por unidade e por hora, usada ou não.',
    measured:
      'Unidades consumidas pela tabela, em períodos de um quarto de hora, ao longo de 7 dias, em comparação com o que está provisionado. É encontrada a tabela provisionada ativa, criada há pelo menos `minimumAgeDays` dias, cujo quarto de hora mais movimentado não passou de `maximumUsePercent` das suas unidades de leitura ou de gravação, onde nada escala essas unidades automaticamente. O que ela precisa mantém esse período mais movimentado em `targetUsePercent`. Índices não são avaliados. Um lado para o qual o CloudWatch tem menos de `minimumPeriodsMeasured` pontos de dados, nenhum deles movimentado, é desconhecido, não sem uso.',
    caveats: [
      'Dentro de um quarto de hora pode haver picos de segundos; o DynamoDB guarda cinco minutos de capacidade não usada para eles.',
      'Uma carga que vem menos de uma vez por semana não é vista.',
      'As primeiras 25 unidades de uma conta e região são gratuitas: abaixo disso não há o que economizar.',
    ],
    verify: 'DynamoDB → Tables → Monitor: uso de leitura e de escrita, requisições com throttling',
    fix: 'DynamoDB → Tables → Additional settings → Read/write capacity → Edit',
    terraform:
      '`read_capacity` e `write_capacity` na `aws_dynamodb_table`, ou um `aws_appautoscaling_target` com uma política.',
    rollback:
      'A capacidade pode ser aumentada a qualquer momento; pode ser reduzida quatro vezes por dia e mais uma vez a cada hora seguinte.',
  },
};
