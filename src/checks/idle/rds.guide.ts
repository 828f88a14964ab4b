import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsIdleConnectionsGuide: CheckGuide = {
  why: 'A database is charged by the hour and by its class, its storage by the GB-month, whether anybody connects or not.',
  measured:
    'The most connections at a time, one value a day over 14 days. Idle is an available instance, at least `minimumAgeDays` old, with no more than `maximumConnections` and at least `minimumDaysMeasured` days measured. Members of clusters, read replicas and instances that have replicas are not judged here.',
  saving:
    'The hours billed for the instance. Its storage is not claimed: the last snapshot costs about as much.',
  caveats: [
    'It serves something rare: a monthly or yearly job, an audit, a legal hold.',
    'It is stopped and started by somebody, and was up on days on which nobody needed it.',
    'RDS Proxy and monitoring products hold connections: a database that only they connect to is not found.',
  ],
  verify: {
    console: 'RDS → Databases → Monitoring: DB connections over three months',
    cli: 'aws cloudwatch get-metric-statistics --region {region} --namespace AWS/RDS --metric-name DatabaseConnections --dimensions Name=DBInstanceIdentifier,Value={resourceId} --start-time START --end-time END --period 86400 --statistics Maximum',
  },
  fix: {
    console:
      'RDS → Databases → Actions → Stop for a week to see who misses it; then Delete with a final snapshot',
    cli: [
      'aws rds stop-db-instance --region {region} --db-instance-identifier {resourceId}',
      'aws rds delete-db-instance --region {region} --db-instance-identifier {resourceId} --final-db-snapshot-identifier SNAPSHOT_NAME',
      'aws rds describe-db-snapshots --region {region} --db-snapshot-identifier SNAPSHOT_NAME',
    ],
    dryRun: null,
    terraform:
      'Set `skip_final_snapshot = false` and `final_snapshot_identifier`, apply, then remove the `aws_db_instance`.',
  },
  rollback:
    'Restore the final snapshot under the same name; parameter and security groups are given anew. Automated backups go with the instance unless they are kept.',
  ptBr: {
    why: 'Um banco de dados é cobrado por hora, conforme a classe, e o armazenamento por GB-mês, conecte-se alguém ou não.',
    measured:
      'O maior número de conexões simultâneas, um valor por dia ao longo de 14 dias. Ociosa é a instância disponível, criada há pelo menos `minimumAgeDays` dias, com não mais que `maximumConnections` e pelo menos `minimumDaysMeasured` dias medidos. Membros de clusters, réplicas de leitura e instâncias que têm réplicas não são avaliados aqui.',
    caveats: [
      'Ele serve a algo raro: um job mensal ou anual, uma auditoria, uma retenção legal.',
      'Alguém o para e o inicia, e ele ficou ligado em dias em que ninguém precisou dele.',
      'O RDS Proxy e produtos de monitoramento mantêm conexões: um banco de dados a que só eles se conectam não é encontrado.',
    ],
    verify: 'RDS → Databases → Monitoring: conexões com o banco ao longo de três meses',
    fix: 'RDS → Databases → Actions → Stop por uma semana para ver quem sente falta; depois Delete com um snapshot final',
    terraform:
      'Defina `skip_final_snapshot = false` e `final_snapshot_identifier`, aplique e depois remova a `aws_db_instance`.',
    rollback:
      'Restaure o snapshot final com o mesmo nome; o parameter group e os security groups são atribuídos de novo. Os backups automáticos vão embora com a instância, a menos que sejam mantidos.',
  },
};

export const rdsReadReplicaUnusedGuide: CheckGuide = {
  why: 'A read replica is charged like the database it follows. It is worth that where somebody reads from it.',
  measured:
    'The most connections at a time, one value a day over 14 days. Idle is an available replica of a database of the same region, at least `minimumAgeDays` old, with no more than `maximumConnections` and at least `minimumDaysMeasured` days measured. Replicas from other regions are left alone: they stand by for a disaster.',
  saving: 'The hours billed for the replica. Its storage goes with it and is not claimed.',
  caveats: [
    'It is there to be promoted when its source fails.',
    'It is read at the end of a month or a year only.',
  ],
  verify: {
    console: 'RDS → Databases → the replica → Monitoring: DB connections over three months',
    cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[ReadReplicaSourceDBInstanceIdentifier,DBInstanceStatus]'",
  },
  fix: {
    console: 'RDS → Databases → the replica → Actions → Delete',
    cli: [
      'aws rds delete-db-instance --region {region} --db-instance-identifier {resourceId} --skip-final-snapshot',
      'aws rds describe-db-instances --region {region} --query DBInstances[].DBInstanceIdentifier',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_db_instance` with `replicate_source_db`.',
  },
  rollback: 'Make another replica of the same source; it has another endpoint unless it gets the same name.',
  ptBr: {
    why: 'Uma réplica de leitura é cobrada como o banco de dados que ela segue. Compensa onde alguém lê dela.',
    measured:
      'O maior número de conexões simultâneas, um valor por dia ao longo de 14 dias. Ociosa é a réplica disponível de um banco de dados da mesma região, criada há pelo menos `minimumAgeDays` dias, com não mais que `maximumConnections` e pelo menos `minimumDaysMeasured` dias medidos. Réplicas de outras regiões ficam de fora: elas estão de prontidão para um desastre.',
    caveats: [
      'Ela existe para ser promovida quando a origem falhar.',
      'Ela só é lida no fim de um mês ou de um ano.',
    ],
    verify: 'RDS → Databases → a réplica → Monitoring: conexões com o banco ao longo de três meses',
    fix: 'RDS → Databases → a réplica → Actions → Delete',
    terraform: 'Remova a `aws_db_instance` com `replicate_source_db`.',
    rollback: 'Crie outra réplica da mesma origem; ela terá outro endpoint, a menos que receba o mesmo nome.',
  },
};
