import type { CheckGuide } from '../../core/check-guide.ts';

export const billElasticachePreviousGenerationGuide: CheckGuide = {
  why: 'Cache nodes of earlier generations cost more for the same memory than those that follow them.',
  measured:
    'Hours of the usage types `NodeUsage:cache.…` of families of previous generations, at least `minimumHours` a month.',
  saving:
    'For r4 the hours that are billed, less the same hours of r5, which has more memory. The successors of the other families have less memory in the same size: nothing is claimed for them.',
  caveats: [
    'A cluster without replicas loses what it holds when its nodes are replaced one at a time.',
    'Hours covered by reserved nodes save nothing before those end.',
  ],
  verify: {
    console: 'ElastiCache → caches → Node type',
    cli: "aws elasticache describe-cache-clusters --region {region} --query 'CacheClusters[].[CacheClusterId,CacheNodeType]'",
  },
  fix: {
    console: 'ElastiCache → Modify → Node type',
    cli: [
      'aws elasticache modify-replication-group --region {region} --replication-group-id GROUP --cache-node-type TYPE --apply-immediately',
      "aws elasticache describe-cache-clusters --region {region} --query 'CacheClusters[].[CacheClusterId,CacheNodeType]'",
    ],
    dryRun: null,
    terraform: '`node_type` of the `aws_elasticache_replication_group` or `aws_elasticache_cluster`.',
  },
  rollback: 'Modify it back to the earlier type.',
  ptBr: {
    why: 'Nós de cache de gerações anteriores custam mais pela mesma memória que os que vieram depois.',
    measured:
      'Horas dos tipos de uso `NodeUsage:cache.…` de famílias de gerações anteriores, no mínimo `minimumHours` por mês.',
    caveats: [
      'Um cluster sem réplicas perde o que guarda quando seus nós são substituídos um por vez.',
      'Horas cobertas por nós reservados não economizam nada antes do fim da reserva.',
    ],
    verify: 'ElastiCache → os caches → Node type',
    fix: 'ElastiCache → Modify → Node type',
    terraform: '`node_type` do `aws_elasticache_replication_group` ou do `aws_elasticache_cluster`.',
    rollback: 'Volte ao tipo anterior com Modify.',
  },
};
