import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsScheduleGuide: CheckGuide = {
  why: 'A database that people use in office hours is billed for the nights and the weekends as well, unless it is stopped.',
  measured:
    'The most connections at a time, one value an hour over 28 days, of available instances whose own tags say that they are not of production. An hour of the week counts as quiet where it was measured at least `minimumWeeks` times and nobody was connected in any of them. Found is a database with at least `minimumQuietHours` quiet hours a week, and with some use: what nobody ever uses is found as idle.',
  saving: 'The hours billed for the instance in a month, by the share of its week that is quiet.',
  caveats: [
    'Pools of connections keep a database busy day and night: it is then not found.',
    'RDS starts a stopped database after seven days, so that a schedule has to stop it again.',
    'Starting takes minutes, and the cache is cold after it.',
    'Automated backups run in the hours of the backup window only if the database is up.',
  ],
  verify: {
    console: 'RDS → Databases → Monitoring: DB connections over four weeks, by the hour',
    cli: 'aws cloudwatch get-metric-statistics --region {region} --namespace AWS/RDS --metric-name DatabaseConnections --dimensions Name=DBInstanceIdentifier,Value={resourceId} --start-time START --end-time END --period 3600 --statistics Maximum',
  },
  fix: {
    console: 'Systems Manager or EventBridge Scheduler: a schedule that stops and starts the database',
    cli: [
      'aws rds stop-db-instance --region {region} --db-instance-identifier {resourceId}',
      "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].DBInstanceStatus'",
    ],
    dryRun: null,
    terraform:
      'Two `aws_scheduler_schedule`s whose targets are `arn:aws:scheduler:::aws-sdk:rds:stopDBInstance` and `…:startDBInstance`.',
  },
  rollback: 'Delete the schedule and start the database.',
  ptBr: {
    why: 'Um banco de dados que as pessoas usam em horário comercial também é cobrado nas noites e nos fins de semana, a menos que seja parado.',
    measured:
      'O máximo de conexões simultâneas, um valor por hora ao longo de 28 dias, de instâncias disponíveis cujas próprias tags dizem que não são de produção. Uma hora da semana conta como tranquila quando foi medida pelo menos `minimumWeeks` vezes e ninguém esteve conectado em nenhuma delas. É encontrado o banco de dados com pelo menos `minimumQuietHours` horas tranquilas por semana e com algum uso: o que ninguém nunca usa é encontrado como ocioso.',
    caveats: [
      'Pools de conexões mantêm um banco de dados ocupado dia e noite: nesse caso, ele não é encontrado.',
      'O RDS inicia um banco de dados parado depois de sete dias; o agendamento precisa pará-lo de novo.',
      'Iniciar leva minutos, e o cache começa frio.',
      'Os backups automatizados só rodam na janela de backup se o banco de dados estiver no ar.',
    ],
    verify: 'RDS → Databases → Monitoring: conexões ao banco de dados ao longo de quatro semanas, por hora',
    fix: 'Systems Manager ou EventBridge Scheduler: um agendamento que para e inicia o banco de dados',
    terraform:
      'Dois `aws_scheduler_schedule`s cujos alvos são `arn:aws:scheduler:::aws-sdk:rds:stopDBInstance` e `…:startDBInstance`.',
    rollback: 'Exclua o agendamento e inicie o banco de dados.',
  },
};
