import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsStoppedGuide: CheckGuide = {
  why: 'A stopped database pays for its storage and its backups, and RDS starts it again after seven days: then its hours are billed as well, until somebody stops it again.',
  measured: 'Instances in status `stopped`.',
  saving:
    'None is claimed: the hours are not billed while it is stopped, and its storage stays as long as its data is wanted.',
  caveats: ['Somebody may have stopped it this morning, for a few hours.'],
  verify: {
    console: 'RDS → Databases → Logs & events: when it was stopped and started',
    cli: 'aws rds describe-events --region {region} --source-type db-instance --source-identifier {resourceId} --duration 20160',
  },
  fix: {
    console:
      'RDS → Databases → Actions → Take snapshot; when it is available, start the database and delete it',
    cli: [
      'aws rds start-db-instance --region {region} --db-instance-identifier {resourceId}',
      'aws rds delete-db-instance --region {region} --db-instance-identifier {resourceId} --final-db-snapshot-identifier SNAPSHOT_NAME',
      'aws rds describe-db-snapshots --region {region} --db-snapshot-identifier SNAPSHOT_NAME',
    ],
    dryRun: null,
    terraform:
      'Remove the `aws_db_instance` with `skip_final_snapshot = false`; restore with `snapshot_identifier` when it is needed.',
  },
  rollback: 'Restore the final snapshot under the same name.',
  ptBr: {
    why: 'Um banco de dados parado paga pelo armazenamento e pelos backups, e o RDS o inicia de novo depois de sete dias: então as horas também são cobradas, até que alguém o pare outra vez.',
    measured: 'Instâncias no status `stopped`.',
    caveats: ['Alguém pode tê-lo parado hoje de manhã, por algumas horas.'],
    verify: 'RDS → Databases → Logs & events: quando foi parado e iniciado',
    fix: 'RDS → Databases → Actions → Take snapshot; quando estiver disponível, inicie o banco de dados e exclua-o',
    terraform:
      'Remova a `aws_db_instance` com `skip_final_snapshot = false`; restaure com `snapshot_identifier` quando ele for necessário.',
    rollback: 'Restaure o snapshot final com o mesmo nome.',
  },
};
