import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsBackupRetentionLongGuide: CheckGuide = {
  why: 'Automated backups are kept for as many days as the database says. What all backups of a region hold beyond the size of its databases is billed by the GB-month, and each day kept adds what changed on it.',
  measured:
    'Available instances whose own tags say that they are not of production, with more than `maximumRetentionDays` days of automated backups.',
  saving:
    'None is claimed: how much the days above the threshold hold cannot be read, and backups up to the size of the databases are free.',
  caveats: ['A tag may be wrong.', 'Test data may have to be kept as long as that of production.'],
  verify: {
    console: 'RDS → Databases → Maintenance & backups: automated backups',
    cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[BackupRetentionPeriod,TagList]'",
  },
  fix: {
    console: 'RDS → Databases → Modify → Backup retention period',
    cli: [
      'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --backup-retention-period DAYS --apply-immediately',
      "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].BackupRetentionPeriod'",
    ],
    dryRun: null,
    terraform: '`backup_retention_period` on the `aws_db_instance`.',
  },
  rollback: 'The period can be raised again; backups older than the shorter one are gone.',
  ptBr: {
    why: 'Backups automatizados são mantidos pelo número de dias definido no banco de dados. O que todos os backups de uma região guardam além do tamanho dos bancos de dados dela é cobrado por GB-mês, e cada dia mantido acrescenta o que mudou nele.',
    measured:
      'Instâncias disponíveis cujas próprias tags dizem que não são de produção, com mais de `maximumRetentionDays` dias de backups automatizados.',
    caveats: [
      'Uma tag pode estar errada.',
      'Dados de teste podem ter de ser mantidos tanto tempo quanto os de produção.',
    ],
    verify: 'RDS → Databases → Maintenance & backups: backups automatizados',
    fix: 'RDS → Databases → Modify → Backup retention period',
    terraform: '`backup_retention_period` na `aws_db_instance`.',
    rollback:
      'O período pode ser aumentado de novo; os backups mais antigos do que o período menor se perdem.',
  },
};
