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
};
