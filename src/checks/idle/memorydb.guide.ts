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
  ptBr: {
    why: 'Um cluster do MemoryDB é cobrado por nó e por hora, seja consultado por alguém ou não.',
    measured:
      'Consultas bem-sucedidas, somadas por dia ao longo de 14 dias, e o maior número de conexões simultâneas com um nó. Ocioso é o cluster disponível, criado há pelo menos `minimumAgeDays` dias, com não mais que `maximumHits` e `maximumConnections`, e pelo menos `minimumDaysMeasured` dias de ambas.',
    caveats: [
      'Ele pode ser a única cópia de seus dados: o MemoryDB é um banco de dados, não um cache.',
      'O que só é gravado, ou publicado a assinantes, não é uma consulta; seus clientes aparecem como conexões.',
    ],
    verify: 'MemoryDB → Clusters → Metrics ao longo de três meses',
    fix: 'MemoryDB → Clusters → Actions → Delete, com um snapshot final',
    terraform: 'Defina `final_snapshot_name`, aplique e depois remova o `aws_memorydb_cluster`.',
    rollback: 'Crie um cluster de mesmo nome a partir do snapshot final.',
  },
};
