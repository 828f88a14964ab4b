import type { CheckGuide } from '../../core/check-guide.ts';

export const billSnapshotArchiveGuide: CheckGuide = {
  why: 'A snapshot that is kept for years, and restored never, can be archived for a quarter of the price a GB.',
  measured: 'Snapshots billed for at least `minimumGbMonths` of `EBS:SnapshotUsage` a month.',
  saving:
    'None is claimed: the archive keeps the whole snapshot, not what differs from the one before, so it may be larger.',
  caveats: [
    'Archived snapshots are charged for at least 90 days, need up to 72 hours to come back, and charge for that.',
    'Blocks that later snapshots share stay charged in the standard tier.',
  ],
  verify: {
    console: 'EC2 → Snapshots → Full snapshot size',
    cli: 'aws ec2 describe-snapshots --region {region} --snapshot-ids {resourceId}',
  },
  fix: {
    console: 'EC2 → Snapshots → Actions → Archive snapshot',
    cli: [
      'aws ec2 modify-snapshot-tier --region {region} --snapshot-id {resourceId} --storage-tier archive',
      'aws ec2 describe-snapshot-tier-status --region {region} --filters Name=snapshot-id,Values={resourceId}',
    ],
    dryRun:
      'aws ec2 modify-snapshot-tier --region {region} --snapshot-id {resourceId} --storage-tier archive --dry-run',
    terraform:
      '`storage_tier = "archive"` on the `aws_ebs_snapshot`; `archive_rule` in the `aws_dlm_lifecycle_policy`.',
  },
  rollback: '`restore-snapshot-tier` brings it back within 72 hours.',
  ptBr: {
    why: 'Um snapshot guardado por anos e nunca restaurado pode ser arquivado por um quarto do preço por GB.',
    measured: 'Snapshots cobrados por no mínimo `minimumGbMonths` de `EBS:SnapshotUsage` por mês.',
    caveats: [
      'Snapshots arquivados são cobrados por no mínimo 90 dias, levam até 72 horas para voltar e cobram por isso.',
      'Blocos compartilhados com snapshots posteriores continuam cobrados na camada padrão.',
    ],
    verify: 'EC2 → Snapshots → Full snapshot size',
    fix: 'EC2 → Snapshots → Actions → Archive snapshot',
    terraform:
      '`storage_tier = "archive"` no `aws_ebs_snapshot`; `archive_rule` na `aws_dlm_lifecycle_policy`.',
    rollback: '`restore-snapshot-tier` o traz de volta em até 72 horas.',
  },
};
