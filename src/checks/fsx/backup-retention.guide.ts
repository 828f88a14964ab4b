import type { CheckGuide } from '../../core/check-guide.ts';

export const fsxBackupRetentionGuide: CheckGuide = {
  why: 'Automatic backups are charged for what they hold, for as many days as are set. AWS Backup can keep monthly ones for long at a fraction of daily ones.',
  measured: 'File systems whose automatic backups are kept for more than `maximumDays` days.',
  saving: 'None is claimed: how much each day changes, FSx does not tell.',
  caveats: ['The days may be asked for by law or by contract.'],
  verify: {
    console: 'FSx → File systems → Backups',
    cli: 'aws fsx describe-file-systems --region {region} --file-system-ids {resourceId}',
  },
  fix: {
    console: 'FSx → File systems → Backups → Automatic backup retention period',
    cli: [
      'aws fsx update-file-system --region {region} --file-system-id {resourceId} --windows-configuration AutomaticBackupRetentionDays=DAYS',
      'aws fsx describe-file-systems --region {region} --file-system-ids {resourceId}',
    ],
    dryRun: null,
    terraform: 'Lower `automatic_backup_retention_days` on the `aws_fsx_*_file_system`.',
  },
  rollback: 'Backups that became too old are deleted at once and for good.',
  ptBr: {
    why: 'Backups automáticos são cobrados pelo que guardam, por quantos dias forem definidos. O AWS Backup pode manter os mensais por muito tempo, a uma fração do custo dos diários.',
    measured: 'Sistemas de arquivos cujos backups automáticos são mantidos por mais de `maximumDays` dias.',
    caveats: ['Os dias podem ser exigidos por lei ou por contrato.'],
    verify: 'FSx → File systems → Backups',
    fix: 'FSx → File systems → Backups → Automatic backup retention period',
    terraform: 'Reduza `automatic_backup_retention_days` no `aws_fsx_*_file_system`.',
    rollback: 'Backups que passam do prazo são excluídos na hora e para sempre.',
  },
};
