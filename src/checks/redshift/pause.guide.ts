import type { CheckGuide } from '../../core/check-guide.ts';

export const redshiftPauseGuide: CheckGuide = {
  why: 'A Redshift cluster that people use in office hours is billed for the nights and the weekends as well, unless it is paused.',
  measured:
    'The most connections at a time, one value an hour over 28 days, of available RA3 and DC2 clusters that no active scheduled action pauses. An hour of the week counts as quiet where it was measured at least `minimumWeeks` times and nobody was connected in any of them. Found is a cluster with at least `minimumQuietHours` quiet hours a week, and with some use: what nobody ever uses is found as idle.',
  saving: 'The hours billed for its nodes in a month, by the share of its week that is quiet.',
  caveats: [
    'Reserved nodes are paid for while the cluster is paused.',
    'Pausing and resuming take minutes each, and a snapshot is taken before.',
    'Streaming ingestion and scheduled queries need the cluster without a connection from outside.',
  ],
  verify: {
    console: 'Redshift → Clusters → Schedules; and Cluster performance: database connections by the hour',
    cli: 'aws redshift describe-scheduled-actions --region {region} --filters Name=cluster-identifier,Values={resourceId}',
  },
  fix: {
    console: 'Redshift → Clusters → Actions → Pause → Pause and resume on schedule',
    cli: [
      "aws redshift create-scheduled-action --region {region} --scheduled-action-name NAME --target-action 'PauseCluster={ClusterIdentifier=CLUSTER}' --schedule 'cron(0 20 ? * MON-FRI *)' --iam-role ROLE_ARN",
      'aws redshift describe-scheduled-actions --region {region} --filters Name=cluster-identifier,Values={resourceId}',
    ],
    dryRun: null,
    terraform: 'Two `aws_redshift_scheduled_action`s, with `pause_cluster` and `resume_cluster`.',
  },
  rollback: 'Delete the scheduled actions and resume the cluster.',
  ptBr: {
    why: 'Um cluster Redshift que as pessoas usam em horário comercial também é cobrado nas noites e nos fins de semana, a menos que seja pausado.',
    measured:
      'O máximo de conexões simultâneas, um valor por hora ao longo de 28 dias, de clusters RA3 e DC2 disponíveis que nenhuma ação agendada ativa pausa. Uma hora da semana conta como tranquila quando foi medida pelo menos `minimumWeeks` vezes e ninguém esteve conectado em nenhuma delas. É encontrado o cluster com pelo menos `minimumQuietHours` horas tranquilas por semana e com algum uso: o que ninguém nunca usa é encontrado como ocioso.',
    caveats: [
      'Nós reservados são pagos enquanto o cluster está pausado.',
      'Pausar e retomar leva minutos, e um snapshot é feito antes.',
      'A ingestão por streaming e as consultas agendadas precisam do cluster mesmo sem conexões de fora.',
    ],
    verify: 'Redshift → Clusters → Schedules; e Cluster performance: conexões ao banco de dados, por hora',
    fix: 'Redshift → Clusters → Actions → Pause → Pause and resume on schedule',
    terraform: 'Duas `aws_redshift_scheduled_action`s, com `pause_cluster` e `resume_cluster`.',
    rollback: 'Exclua as ações agendadas e retome o cluster.',
  },
};
