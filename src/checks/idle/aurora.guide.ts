import { clusterIdleGuide } from '../rds/cluster-idle-guide.ts';

export const auroraIdleClustersGuide = clusterIdleGuide({
  kind: { en: 'an Aurora cluster', ptBr: 'um cluster Aurora' },
  path: { en: 'RDS → Databases → the cluster', ptBr: 'RDS → Databases → o cluster' },
  measured: {
    en: 'The most connections at a time to any instance of the cluster (`maximumConnections`)',
    ptBr: 'O maior número de conexões simultâneas com uma instância do cluster (`maximumConnections`)',
  },
  terraform: {
    en: 'Remove the `aws_rds_cluster_instance`s and the `aws_rds_cluster`, with `skip_final_snapshot = false`.',
    ptBr: 'Remova as `aws_rds_cluster_instance`s e o `aws_rds_cluster`, com `skip_final_snapshot = false`.',
  },
});
