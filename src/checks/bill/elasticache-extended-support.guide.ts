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
  ptBr: {
    why: 'O Redis OSS 4 e o 5 saíram do suporte padrão em janeiro de 2026: a AWS cobra um percentual a mais sobre o preço de cada nó, maior no terceiro ano.',
    measured:
      'Tipos de uso que começam com `ElastiCache:ExtendedSupport`, com no mínimo `minimumHours` por mês.',
    caveats: [
      'Os clientes precisam falar a nova versão; um cluster sem réplicas fica fora do ar por alguns minutos.',
    ],
    verify: 'ElastiCache → Redis OSS caches → Engine version',
    fix: 'ElastiCache → Modify → Engine: Valkey, a versão mais nova',
    terraform: '`engine` e `engine_version` do `aws_elasticache_replication_group`.',
    rollback: 'A versão não pode ser revertida: restaure um backup em um cluster da versão antiga.',
  },
};
