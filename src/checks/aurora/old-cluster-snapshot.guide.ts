import { snapshotGuide } from '../rds/snapshot-guide.ts';

export const auroraOldClusterSnapshotGuide = snapshotGuide({
  kind: 'cluster',
  measured: {
    en: 'Available manual cluster snapshots, at least `minimumAgeDays` old.',
    ptBr: 'Snapshots manuais de cluster disponíveis, criados há pelo menos `minimumAgeDays` dias.',
  },
  path: { en: 'RDS → Snapshots → Manual', ptBr: 'RDS → Snapshots → Manual' },
  terraform: {
    en: 'Remove the `aws_db_cluster_snapshot`; for what is to be kept use AWS Backup with a lifecycle.',
    ptBr: 'Remova o `aws_db_cluster_snapshot`; para o que deve ser mantido, use o AWS Backup com um ciclo de vida.',
  },
});
