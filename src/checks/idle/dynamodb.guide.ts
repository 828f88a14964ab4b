import type { CheckGuide } from '../../core/check-guide.ts';

export const dynamodbIdleTableGuide: CheckGuide = {
  why: 'A table is billed for what it stores, and with provisioned capacity for each unit and hour, whether anybody reads or writes it or not.',
  measured:
    'Capacity units consumed by reads and by writes, summed a day over 30 days. Idle is an active table, at least `minimumAgeDays` old, that consumed no more than `maximumReads` and `maximumWrites`, with at least `minimumDaysMeasured` days of both. DynamoDB may publish nothing at all for a table that is never used: then it is undecided, not idle. Tables with secondary indexes or replicas are not judged: use of those is counted elsewhere.',
  saving: 'All that is billed for the table: capacity, storage and backups that continue.',
  caveats: [
    'It may be the only copy of its data.',
    'It may be read once a quarter or a year.',
    'Exports to S3 consume no capacity: a table that is only exported looks idle.',
  ],
  verify: {
    console: 'DynamoDB → Tables → Monitor: read and write usage over three months',
    cli: 'aws dynamodb describe-table --region {region} --table-name {resourceId}',
  },
  fix: {
    console: 'DynamoDB → Tables → Backups → Create backup; then Delete table',
    cli: [
      'aws dynamodb create-backup --region {region} --table-name {resourceId} --backup-name before-deletion',
      'aws dynamodb delete-table --region {region} --table-name {resourceId}',
      'aws dynamodb list-tables --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_dynamodb_table`; `deletion_protection_enabled` has to be off.',
  },
  rollback: 'Restore the backup to a table of the same name; without one the data is gone.',
  ptBr: {
    why: 'Uma tabela é cobrada pelo que armazena e, com capacidade provisionada, por unidade e por hora, seja lida ou gravada por alguém ou não.',
    measured:
      'Unidades de capacidade consumidas por leituras e por gravações, somadas por dia ao longo de 30 dias. Ociosa é a tabela ativa, criada há pelo menos `minimumAgeDays` dias, que não consumiu mais que `maximumReads` e `maximumWrites`, com pelo menos `minimumDaysMeasured` dias de ambas. O DynamoDB pode não publicar nada para uma tabela que nunca é usada: nesse caso, ela fica indefinida, não ociosa. Tabelas com índices secundários ou réplicas não são avaliadas: o uso deles é contado em outro lugar.',
    caveats: [
      'Ela pode ser a única cópia de seus dados.',
      'Ela pode ser lida uma vez por trimestre ou por ano.',
      'Exportações para o S3 não consomem capacidade: uma tabela que só é exportada parece ociosa.',
    ],
    verify: 'DynamoDB → Tables → Monitor: uso de leitura e gravação ao longo de três meses',
    fix: 'DynamoDB → Tables → Backups → Create backup; depois Delete table',
    terraform: 'Remova a `aws_dynamodb_table`; `deletion_protection_enabled` precisa estar desativado.',
    rollback: 'Restaure o backup em uma tabela de mesmo nome; sem backup, os dados se perdem.',
  },
};
