import type { CheckGuide } from '../../core/check-guide.ts';

export const billElasticacheExtendedSupportGuide: CheckGuide = {
  why: 'Redis OSS 4 and 5 left standard support in January 2026: AWS charges a share of the price of each node on top, more in the third year.',
  measured: 'Usage types that begin with `ElastiCache:ExtendedSupport`, at least `minimumHours` a month.',
  saving: 'All that is billed as Extended Support: it ends with the upgrade.',
  caveats: ['Clients must speak the new version; a cluster without replicas is away for some minutes.'],
  verify: {
    console: 'ElastiCache → Redis OSS caches → Engine version',
    cli: "aws elasticache describe-cache-clusters --region {region} --query 'CacheClusters[].[CacheClusterId,Engine,EngineVersion]'",
  },
  fix: {
    console: 'ElastiCache → Modify → Engine: Valkey, the newest version',
    cli: [
      'aws elasticache modify-replication-group --region {region} --replication-group-id GROUP --engine valkey --engine-version VERSION --apply-immediately',
      "aws elasticache describe-cache-clusters --region {region} --query 'CacheClusters[].[CacheClusterId,EngineVersion]'",
    ],
    dryRun: null,
    terraform: '`engine` and `engine_version` of the `aws_elasticache_replication_group`.',
  },
  rollback: 'A version cannot be taken back: restore a backup into a cluster of the old one.',
};
