import type { CheckGuide } from '../../core/check-guide.ts';

export const elasticacheGravitonGuide: CheckGuide = {
  why: 'A Graviton node costs less an hour than the x86 node of the same size, and much less than nodes of earlier generations.',
  measured:
    'Available replication groups and clusters on x86 node types (t2, t3, m4, m5, r4, r5) with a Graviton type of the same size, from Redis OSS 5.0.6 and Memcached 1.5.16 on.',
  saving: 'The hours billed for its nodes, less the same hours of the Graviton type.',
  caveats: [
    'The memory of the two types differs by a few percent: a full cache may evict more.',
    'Reserved nodes for the x86 family do not apply to the Graviton family.',
    'The Graviton type may not be offered in the region or zone.',
  ],
  verify: {
    console: 'ElastiCache → Caches: node type, engine version',
    cli: "aws elasticache describe-cache-clusters --region {region} --query 'CacheClusters[].[CacheClusterId,ReplicationGroupId,CacheNodeType,EngineVersion]'",
  },
  fix: {
    console: 'ElastiCache → Caches → Modify → Node type',
    cli: [
      'aws elasticache list-allowed-node-type-modifications --region {region} --replication-group-id {resourceId}',
      'aws elasticache modify-replication-group --region {region} --replication-group-id {resourceId} --cache-node-type GRAVITON_TYPE --no-apply-immediately',
      "aws elasticache describe-replication-groups --region {region} --replication-group-id {resourceId} --query 'ReplicationGroups[].[CacheNodeType,PendingModifiedValues]'",
    ],
    dryRun: null,
    terraform: '`node_type` on the `aws_elasticache_replication_group` or `aws_elasticache_cluster`.',
  },
  rollback: 'Change the node type back, as long as the data fits.',
  ptBr: {
    why: 'Um nó Graviton custa menos por hora do que o nó x86 do mesmo tamanho, e muito menos do que nós de gerações anteriores.',
    measured:
      'Replication groups e clusters disponíveis em tipos de nó x86 (t2, t3, m4, m5, r4, r5) com um tipo Graviton do mesmo tamanho, a partir do Redis OSS 5.0.6 e do Memcached 1.5.16.',
    caveats: [
      'A memória dos dois tipos difere em alguns por cento: um cache cheio pode descartar (evict) mais.',
      'Nós reservados da família x86 não valem para a família Graviton.',
      'O tipo Graviton pode não ser oferecido na região ou na zona.',
    ],
    verify: 'ElastiCache → Caches: tipo do nó, versão da engine',
    fix: 'ElastiCache → Caches → Modify → Node type',
    terraform: '`node_type` no `aws_elasticache_replication_group` ou no `aws_elasticache_cluster`.',
    rollback: 'Volte ao tipo de nó anterior, desde que os dados caibam.',
  },
};
