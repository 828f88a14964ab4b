import type { CheckGuide } from '../../core/check-guide.ts';

export const elasticacheIdleGuide: CheckGuide = {
  why: 'A cache is charged by node and hour, whether anybody asks it or not.',
  measured:
    'Hits and misses of every node, summed a day over 14 days, and its most connections at a time. Idle is a replication group or a cluster by itself, of Valkey or Redis OSS, at least `minimumAgeDays` old, where no node had more than `maximumLookups` hits and misses together or more than `maximumConnections` connections, with at least `minimumDaysMeasured` days of all three on every node. ElastiCache itself holds up to four connections to watch a node. Memcached counts in other metrics and is not judged.',
  saving: 'The hours billed for its nodes.',
  caveats: [
    'Commands that look nothing up (publishing, streams, lists that are only written) are no hits and no misses; their clients show as connections.',
    'It may stand by for a disaster, as the second of a global datastore.',
  ],
  verify: {
    console: 'ElastiCache → Caches → Metrics: cache hits and misses, current connections over three months',
    cli: 'aws elasticache describe-replication-groups --region {region} --replication-group-id {resourceId}',
  },
  fix: {
    console: 'ElastiCache → Caches → Actions → Delete, with a final backup',
    cli: [
      'aws elasticache delete-replication-group --region {region} --replication-group-id {resourceId} --final-snapshot-identifier SNAPSHOT_NAME',
      'aws elasticache describe-snapshots --region {region} --snapshot-name SNAPSHOT_NAME',
    ],
    dryRun: null,
    terraform: 'Set `final_snapshot_identifier`, apply, then remove the `aws_elasticache_replication_group`.',
  },
  rollback: 'Make a cache from the final backup; it gets another endpoint unless it has the same name.',
  ptBr: {
    why: 'Um cache é cobrado por nó e por hora, seja consultado ou não.',
    measured:
      'Hits e misses de cada nó, somados por dia ao longo de 14 dias, e o máximo de conexões simultâneas dele. Ocioso é o replication group ou o cluster avulso, de Valkey ou Redis OSS, criado há pelo menos `minimumAgeDays` dias, em que nenhum nó teve mais de `maximumLookups` hits e misses somados nem mais de `maximumConnections` conexões, com pelo menos `minimumDaysMeasured` dias dos três em cada nó. O próprio ElastiCache mantém até quatro conexões para vigiar um nó. O Memcached conta em outras métricas e não é avaliado.',
    caveats: [
      'Comandos que não consultam nada (publicação, streams, listas só gravadas) não são hits nem misses; seus clientes aparecem como conexões.',
      'Ele pode estar de prontidão para um desastre, como o segundo de um global datastore.',
    ],
    verify: 'ElastiCache → Caches → Metrics: cache hits e misses, conexões atuais ao longo de três meses',
    fix: 'ElastiCache → Caches → Actions → Delete, com um backup final',
    terraform:
      'Defina `final_snapshot_identifier`, aplique, depois remova o `aws_elasticache_replication_group`.',
    rollback:
      'Crie um cache a partir do backup final; o endpoint será outro, a menos que o nome seja o mesmo.',
  },
};
