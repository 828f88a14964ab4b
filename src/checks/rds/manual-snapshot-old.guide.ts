import { snapshotGuide } from './snapshot-guide.ts';

export const rdsManualSnapshotOldGuide = snapshotGuide({
  kind: 'instance',
  measured: {
    en: 'Available manual snapshots, at least `minimumAgeDays` old, of databases that still exist in the region, and copies from other regions.',
    ptBr: 'Snapshots manuais disponíveis, criados há pelo menos `minimumAgeDays` dias, de bancos de dados que ainda existem na região, e cópias de outras regiões.',
  },
  path: { en: 'RDS → Snapshots → Manual', ptBr: 'RDS → Snapshots → Manual' },
  terraform: {
    en: 'Remove the `aws_db_snapshot`; for what is to be kept use AWS Backup with a lifecycle.',
    ptBr: 'Remova o `aws_db_snapshot`; para o que deve ser mantido, use o AWS Backup com um ciclo de vida.',
  },
});
