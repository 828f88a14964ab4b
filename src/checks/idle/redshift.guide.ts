import type { CheckGuide } from '../../core/check-guide.ts';

export const redshiftIdleGuide: CheckGuide = {
  why: 'A Redshift cluster is charged by node and hour, whether anybody connects or not.',
  measured:
    'The most connections at a time, one value a day over 14 days. Idle is an available cluster, at least `minimumAgeDays` old, with no more than `maximumConnections` and at least `minimumDaysMeasured` days measured. A paused cluster is not judged: its hours are not billed.',
  saving: 'The hours billed for its nodes. Managed storage and snapshots are not claimed.',
  caveats: [
    'It may share its data with other clusters (data sharing), which connect elsewhere.',
    'It serves something rare: the end of a quarter or of a year.',
  ],
  verify: {
    console: 'Redshift → Clusters → Cluster performance: database connections over three months',
    cli: 'aws redshift describe-clusters --region {region} --cluster-identifier {resourceId}',
  },
  fix: {
    console: 'Redshift → Clusters → Actions → Pause to see who misses it; then Delete with a final snapshot',
    cli: [
      'aws redshift pause-cluster --region {region} --cluster-identifier {resourceId}',
      'aws redshift delete-cluster --region {region} --cluster-identifier {resourceId} --no-skip-final-cluster-snapshot --final-cluster-snapshot-identifier SNAPSHOT_NAME',
      'aws redshift describe-cluster-snapshots --region {region} --snapshot-identifier SNAPSHOT_NAME',
    ],
    dryRun: null,
    terraform: 'Set `final_snapshot_identifier`, apply, then remove the `aws_redshift_cluster`.',
  },
  rollback: 'Resume the cluster, or restore the final snapshot under the same name.',
  ptBr: {
    why: 'Um cluster do Redshift é cobrado por nó e por hora, conecte-se alguém ou não.',
    measured:
      'O maior número de conexões simultâneas, um valor por dia ao longo de 14 dias. Ocioso é o cluster disponível, criado há pelo menos `minimumAgeDays` dias, com não mais que `maximumConnections` e pelo menos `minimumDaysMeasured` dias medidos. Um cluster pausado não é avaliado: suas horas não são cobradas.',
    caveats: [
      'Ele pode compartilhar dados com outros clusters (data sharing), que recebem as conexões.',
      'Ele serve a algo raro: o fim de um trimestre ou de um ano.',
    ],
    verify: 'Redshift → Clusters → Cluster performance: conexões com o banco ao longo de três meses',
    fix: 'Redshift → Clusters → Actions → Pause para ver quem sente falta; depois Delete com um snapshot final',
    terraform: 'Defina `final_snapshot_identifier`, aplique e depois remova o `aws_redshift_cluster`.',
    rollback: 'Retome o cluster, ou restaure o snapshot final com o mesmo nome.',
  },
};
