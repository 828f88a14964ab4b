import { snapshotGuide } from '../rds/snapshot-guide.ts';

export const documentdbOldClusterSnapshotGuide = snapshotGuide({
  kind: 'cluster',
  measured: {
    en: 'Available manual cluster snapshots, at least `minimumAgeDays` old.',
    ptBr: 'Snapshots manuais de cluster disponíveis, criados há pelo menos `minimumAgeDays` dias.',
  },
  path: { en: 'Amazon DocumentDB → Snapshots', ptBr: 'Amazon DocumentDB → Snapshots' },
  terraform: {
    en: 'Remove the `aws_docdb_cluster_snapshot`; for what is to be kept use AWS Backup with a lifecycle.',
    ptBr: 'Remova o `aws_docdb_cluster_snapshot`; para o que deve ser mantido, use o AWS Backup com um ciclo de vida.',
  },
});
