import type { CheckGuide } from '../../core/check-guide.ts';

export const elasticacheValkeyGuide: CheckGuide = {
  why: 'ElastiCache charges less an hour for a node of Valkey than for the same node of Redis OSS; Valkey goes on where Redis OSS 7.2 ended, with the same commands.',
  measured:
    'Available replication groups and clusters with the engine `redis` from version 5.0.6 on, from which ElastiCache upgrades to Valkey in place.',
  saving: 'The hours billed for its Redis OSS nodes, less the same hours of the same nodes of Valkey.',
  caveats: [
    'Reserved nodes bought for Redis OSS apply to Valkey as well, with more nodes for the same reservation.',
    'A cluster by itself, without a replication group, has to be made anew.',
    'Clients that check the name of the engine may have to be told.',
  ],
  verify: {
    console: 'ElastiCache → Redis OSS caches: engine version',
    cli: "aws elasticache describe-cache-clusters --region {region} --query 'CacheClusters[].[CacheClusterId,ReplicationGroupId,Engine,EngineVersion]'",
  },
  fix: {
    console: 'ElastiCache → Redis OSS caches → Actions → Upgrade to Valkey',
    cli: [
      'aws elasticache modify-replication-group --region {region} --replication-group-id {resourceId} --engine valkey --engine-version 8.0 --cache-parameter-group-name default.valkey8 --apply-immediately',
      "aws elasticache describe-replication-groups --region {region} --replication-group-id {resourceId} --query 'ReplicationGroups[].[Engine,Status]'",
    ],
    dryRun: null,
    terraform:
      '`engine = "valkey"` with `engine_version` and `parameter_group_name` on the `aws_elasticache_replication_group`.',
  },
  rollback: 'There is no way back in place: make a Redis OSS cache from a backup taken before.',
  ptBr: {
    why: 'O ElastiCache cobra menos por hora por um nó Valkey do que pelo mesmo nó Redis OSS; o Valkey continua de onde o Redis OSS 7.2 parou, com os mesmos comandos.',
    measured:
      'Replication groups e clusters disponíveis com a engine `redis` a partir da versão 5.0.6, da qual o ElastiCache atualiza para Valkey no lugar.',
    caveats: [
      'Nós reservados comprados para Redis OSS também valem para Valkey, com mais nós pela mesma reserva.',
      'Um cluster avulso, sem replication group, precisa ser criado de novo.',
      'Clientes que verificam o nome da engine podem precisar de ajuste.',
    ],
    verify: 'ElastiCache → Redis OSS caches: versão da engine',
    fix: 'ElastiCache → Redis OSS caches → Actions → Upgrade to Valkey',
    terraform:
      '`engine = "valkey"` com `engine_version` e `parameter_group_name` no `aws_elasticache_replication_group`.',
    rollback: 'Não há volta no lugar: crie um cache Redis OSS a partir de um backup feito antes.',
  },
};
