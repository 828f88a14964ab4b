import type { CheckGuide } from '../../core/check-guide.ts';

export const redshiftOldSnapshotsGuide: CheckGuide = {
  why: 'A manual snapshot of a cluster that is kept for ever is billed by the GB-month for ever.',
  measured: 'Available manual snapshots, at least `minimumAgeDays` old, whose retention is without end.',
  saving: 'What the bill has for the snapshot itself; where it has no line of its own, there is no amount.',
  caveats: [
    'It may be kept for an audit without a tag that says so.',
    'Snapshots share blocks: deleting one frees what no other holds.',
  ],
  verify: {
    console: 'Redshift → Clusters → Snapshots → Manual',
    cli: 'aws redshift describe-cluster-snapshots --region {region} --snapshot-identifier {resourceId}',
  },
  fix: {
    console: 'Redshift → Snapshots → Actions → Modify manual snapshot retention, or Delete',
    cli: [
      'aws redshift modify-cluster-snapshot --region {region} --snapshot-identifier {resourceId} --manual-snapshot-retention-period DAYS',
      "aws redshift describe-cluster-snapshots --region {region} --snapshot-identifier {resourceId} --query 'Snapshots[].ManualSnapshotRetentionPeriod'",
    ],
    dryRun: null,
    terraform: '`manual_snapshot_retention_period` on the `aws_redshift_cluster_snapshot`.',
  },
  rollback: 'The period can be raised until it has run out; a snapshot that is deleted cannot be had back.',
  ptBr: {
    why: 'Um snapshot manual de um cluster, mantido para sempre, é cobrado por GB-mês para sempre.',
    measured:
      'Snapshots manuais disponíveis, criados há pelo menos `minimumAgeDays` dias, cuja retenção não tem fim.',
    caveats: [
      'Ele pode ser mantido para uma auditoria sem uma tag que o diga.',
      'Snapshots compartilham blocos: excluir um libera só o que nenhum outro guarda.',
    ],
    verify: 'Redshift → Clusters → Snapshots → Manual',
    fix: 'Redshift → Snapshots → Actions → Modify manual snapshot retention, ou Delete',
    terraform: '`manual_snapshot_retention_period` no `aws_redshift_cluster_snapshot`.',
    rollback: 'O período pode ser aumentado até se esgotar; um snapshot excluído não pode ser recuperado.',
  },
};
