import type { CheckGuide } from '../../core/check-guide.ts';

export const elasticacheBackupGuide: CheckGuide = {
  why: 'A manual backup of a cache stays until somebody deletes it. Beyond one free backup a cache it is billed by the GB-month.',
  measured: 'Available manual backups, at least `minimumAgeDays` old by the first of their nodes.',
  saving: 'What the bill has for the backup itself; where it has no line of its own, there is no amount.',
  caveats: [
    'It may be the final backup of a cache that is gone, kept on purpose.',
    'One backup a cache is free of charge.',
  ],
  verify: {
    console: 'ElastiCache → Backups',
    cli: 'aws elasticache describe-snapshots --region {region} --snapshot-name {resourceId}',
  },
  fix: {
    console: 'ElastiCache → Backups → Delete',
    cli: [
      'aws elasticache delete-snapshot --region {region} --snapshot-name {resourceId}',
      'aws elasticache describe-snapshots --region {region} --snapshot-source user',
    ],
    dryRun: null,
    terraform:
      'Not in Terraform; `snapshot_retention_limit` on the cache keeps automatic backups for so many days.',
  },
  rollback: 'None: a backup that is deleted cannot be had back. It can be copied to S3 before.',
  ptBr: {
    why: 'Um backup manual de um cache fica até que alguém o exclua. Além de um backup gratuito por cache, ele é cobrado por GB-mês.',
    measured:
      'Backups manuais disponíveis, com pelo menos `minimumAgeDays` dias, contados a partir do primeiro dos nós.',
    caveats: [
      'Ele pode ser o backup final de um cache que não existe mais, mantido de propósito.',
      'Um backup por cache é gratuito.',
    ],
    verify: 'ElastiCache → Backups',
    fix: 'ElastiCache → Backups → Delete',
    terraform:
      'Não está no Terraform; `snapshot_retention_limit` no cache mantém backups automáticos por esse número de dias.',
    rollback:
      'Não há volta: um backup excluído não pode ser recuperado. Antes, ele pode ser copiado para o S3.',
  },
};
