import type { CheckGuide } from '../../core/check-guide.ts';

export const memorydbValkeyGuide: CheckGuide = {
  why: 'MemoryDB charges less an hour for a node of Valkey than for the same node of Redis OSS, and for written data as well.',
  measured: 'Available clusters with the engine `redis`.',
  saving: 'None is claimed: how the bill tells the two engines apart is not known for sure.',
  caveats: [
    'Clients that check the name of the engine may have to be told.',
    'Reserved nodes bought for Redis OSS apply to Valkey as well.',
  ],
  verify: {
    console: 'MemoryDB → Clusters: engine and version',
    cli: "aws memorydb describe-clusters --region {region} --cluster-name {resourceId} --query 'Clusters[].[Engine,EngineVersion]'",
  },
  fix: {
    console: 'MemoryDB → Clusters → Actions → Upgrade to Valkey',
    cli: [
      'aws memorydb update-cluster --region {region} --cluster-name {resourceId} --engine valkey --engine-version 7.3',
      "aws memorydb describe-clusters --region {region} --cluster-name {resourceId} --query 'Clusters[].[Engine,EngineVersion]'",
    ],
    dryRun: null,
    terraform: '`engine = "valkey"` with `engine_version` on the `aws_memorydb_cluster`.',
  },
  rollback: 'There is no way back in place: restore a snapshot taken before into a new cluster.',
  ptBr: {
    why: 'O MemoryDB cobra menos por hora por um nó Valkey do que pelo mesmo nó Redis OSS, e também pelos dados gravados.',
    measured: 'Clusters disponíveis com a engine `redis`.',
    caveats: [
      'Clientes que verificam o nome da engine podem precisar de ajuste.',
      'Nós reservados comprados para Redis OSS também valem para Valkey.',
    ],
    verify: 'MemoryDB → Clusters: engine e versão',
    fix: 'MemoryDB → Clusters → Actions → Upgrade to Valkey',
    terraform: '`engine = "valkey"` com `engine_version` no `aws_memorydb_cluster`.',
    rollback: 'Não há volta no lugar: restaure em um cluster novo um snapshot feito antes.',
  },
};
