import type { CheckGuide } from '../../core/check-guide.ts';

export const billFastSnapshotRestoreGuide: CheckGuide = {
  why: 'Fast snapshot restore makes volumes fast from their first moment and is charged for every hour it is on, in each zone. It is worth that for the hours of a restore.',
  measured: 'The usage type `EBS:FastSnapshotRestore`, at least `minimumHours` a month.',
  saving: 'All that is billed for it: it ends when it is turned off.',
  caveats: ['A group that starts large volumes at any time, as desktops in the morning, may need it always.'],
  verify: {
    console: 'EC2 → Snapshots → Manage fast snapshot restore',
    cli: 'aws ec2 describe-fast-snapshot-restores --region {region} --filters Name=state,Values=enabled',
  },
  fix: {
    console: 'EC2 → Snapshots → Manage fast snapshot restore → disable all zones',
    cli: [
      'aws ec2 disable-fast-snapshot-restores --region {region} --availability-zones ZONES --source-snapshot-ids {resourceId}',
      'aws ec2 describe-fast-snapshot-restores --region {region}',
    ],
    dryRun:
      'aws ec2 disable-fast-snapshot-restores --region {region} --availability-zones ZONES --source-snapshot-ids {resourceId} --dry-run',
    terraform: 'Remove the `aws_ebs_fast_snapshot_restore`.',
  },
  rollback: 'Turn it on again; a snapshot is ready after an hour for each TiB.',
  ptBr: {
    why: 'O fast snapshot restore deixa os volumes rápidos desde o primeiro instante e é cobrado a cada hora em que está ativo, em cada zona. Compensa nas horas de uma restauração.',
    measured: 'O tipo de uso `EBS:FastSnapshotRestore`, com no mínimo `minimumHours` por mês.',
    caveats: [
      'Um grupo que inicia volumes grandes a qualquer momento, como desktops pela manhã, pode precisar dele sempre.',
    ],
    verify: 'EC2 → Snapshots → Manage fast snapshot restore',
    fix: 'EC2 → Snapshots → Manage fast snapshot restore → desative todas as zonas',
    terraform: 'Remova o `aws_ebs_fast_snapshot_restore`.',
    rollback: 'Ative-o de novo; um snapshot fica pronto depois de uma hora por TiB.',
  },
};
