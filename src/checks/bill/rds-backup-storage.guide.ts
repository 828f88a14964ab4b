import type { CheckGuide } from '../../core/check-guide.ts';

export const billRdsBackupStorageGuide: CheckGuide = {
  why: 'RDS keeps backups for nothing up to the size of all databases in a region. Long retention, manual snapshots and those of deleted databases go beyond.',
  measured: 'The usage type `RDS:ChargedBackupUsage`, at least `minimumGbMonths` a month.',
  saving: 'None is claimed: which of them can go, the bill does not tell.',
  caveats: [
    'Rules may ask for backups of years: AWS Backup with cold storage is no way for RDS, an export to S3 is.',
  ],
  verify: {
    console: 'RDS → Snapshots → Manual; Automated backups → Retained',
    cli: 'aws rds describe-db-snapshots --region {region} --snapshot-type manual',
  },
  fix: {
    console: 'RDS → Snapshots → Delete; Databases → Modify → Backup retention period',
    cli: [
      'aws rds delete-db-snapshot --region {region} --db-snapshot-identifier SNAPSHOT',
      'aws rds describe-db-snapshots --region {region} --snapshot-type manual',
    ],
    dryRun: null,
    terraform: '`backup_retention_period` of the `aws_db_instance`; remove `aws_db_snapshot`s.',
  },
  rollback: 'A deleted snapshot is gone.',
  ptBr: {
    why: 'O RDS guarda backups sem custo até o tamanho de todos os bancos de dados da região. Retenção longa, snapshots manuais e os de bancos excluídos passam disso.',
    measured: 'O tipo de uso `RDS:ChargedBackupUsage`, com no mínimo `minimumGbMonths` por mês.',
    caveats: [
      'Normas podem exigir backups de anos: o AWS Backup com armazenamento frio não serve para o RDS, uma exportação para o S3 serve.',
    ],
    verify: 'RDS → Snapshots → Manual; Automated backups → Retained',
    fix: 'RDS → Snapshots → Delete; Databases → Modify → Backup retention period',
    terraform: '`backup_retention_period` da `aws_db_instance`; remova os `aws_db_snapshot`.',
    rollback: 'Um snapshot excluído se perde.',
  },
};
