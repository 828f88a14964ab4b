import type { CheckGuide } from '../../core/check-guide.ts';

export const elasticacheOversizedGuide: CheckGuide = {
  why: 'A cache is charged by node and hour; each size costs about twice the one below.',
  measured:
    'Memory in use (percent), processor of the engine (percent) and packets held back because the allowance of the network was exceeded, one value a day over 14 days. Found is a replication group or a cluster by itself, of Valkey or Redis OSS, where no node used more than `maximumMemoryPercent` of its memory or `maximumCpuPercent` of the processor of its engine on any day and none exceeded its network, with `minimumDaysMeasured` days of all on every node.',
  saving: 'The hours billed for its nodes, less the same hours of the type of half the size.',
  caveats: [
    'Half the size has half the network: what came near its allowance without exceeding it is not seen.',
    'Snapshots and replication need memory besides the data.',
    'Fewer shards or replicas may fit better than smaller nodes.',
  ],
  verify: {
    console: 'ElastiCache → Caches → Metrics: database memory usage, engine CPU, network over three months',
    cli: 'aws elasticache describe-replication-groups --region {region} --replication-group-id {resourceId}',
  },
  fix: {
    console: 'ElastiCache → Caches → Modify → Node type',
    cli: [
      'aws elasticache list-allowed-node-type-modifications --region {region} --replication-group-id {resourceId}',
      'aws elasticache modify-replication-group --region {region} --replication-group-id {resourceId} --cache-node-type SMALLER_TYPE --no-apply-immediately',
      "aws elasticache describe-replication-groups --region {region} --replication-group-id {resourceId} --query 'ReplicationGroups[].[CacheNodeType,PendingModifiedValues]'",
    ],
    dryRun: null,
    terraform: '`node_type` on the `aws_elasticache_replication_group`.',
  },
  rollback: 'Change the node type back; it takes minutes and no downtime with replicas.',
  ptBr: {
    why: 'Um cache é cobrado por nó e por hora; cada tamanho custa cerca do dobro do anterior.',
    measured:
      'Memória em uso (por cento), processador da engine (por cento) e pacotes retidos porque a franquia de rede foi ultrapassada, um valor por dia ao longo de 14 dias. É encontrado o replication group ou o cluster avulso, de Valkey ou Redis OSS, em que nenhum nó usou, em nenhum dia, mais de `maximumMemoryPercent` da memória ou `maximumCpuPercent` do processador da engine e nenhum ultrapassou a rede, com `minimumDaysMeasured` dias de tudo em cada nó.',
    caveats: [
      'Metade do tamanho tem metade da rede: o que chegou perto da franquia sem passar dela não é visto.',
      'Snapshots e replicação precisam de memória além da dos dados.',
      'Menos shards ou réplicas podem servir melhor do que nós menores.',
    ],
    verify:
      'ElastiCache → Caches → Metrics: uso de memória do banco de dados, CPU da engine e rede ao longo de três meses',
    fix: 'ElastiCache → Caches → Modify → Node type',
    terraform: '`node_type` no `aws_elasticache_replication_group`.',
    rollback: 'Volte ao tipo de nó anterior; leva minutos e, com réplicas, não há indisponibilidade.',
  },
};
