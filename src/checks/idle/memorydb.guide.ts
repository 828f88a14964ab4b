import type { CheckGuide } from '../../core/check-guide.ts';

export const memorydbIdleGuide: CheckGuide = {
  why: 'A MemoryDB cluster is charged by node and hour, whether anybody asks it or not.',
  measured:
    'Successful lookups, summed a day over 14 days, and the most connections to a node at a time. Idle is an available cluster, at least `minimumAgeDays` old, with no more than `maximumHits` and `maximumConnections`, and at least `minimumDaysMeasured` days of both.',
  saving: 'All that is billed for the cluster.',
  caveats: [
    'It may be the only copy of its data: MemoryDB is a database, not a cache.',
    'What is only written, or published to subscribers, is no lookup; its clients show as connections.',
  ],
  verify: {
    console: 'MemoryDB → Clusters → Metrics over three months',
    cli: 'aws memorydb describe-clusters --region {region} --cluster-name {resourceId}',
  },
  fix: {
    console: 'MemoryDB → Clusters → Actions → Delete, with a final snapshot',
    cli: [
      'aws memorydb delete-cluster --region {region} --cluster-name {resourceId} --final-snapshot-name SNAPSHOT_NAME',
      'aws memorydb describe-snapshots --region {region} --snapshot-name SNAPSHOT_NAME',
    ],
    dryRun: null,
    terraform: 'Set `final_snapshot_name`, apply, then remove the `aws_memorydb_cluster`.',
  },
  rollback: 'Make a cluster from the final snapshot under the same name.',
};
