import { clusterIdleGuide } from '../rds/cluster-idle-guide.ts';

export const docdbIdleGuide = clusterIdleGuide({
  kind: { en: 'a DocumentDB cluster', ptBr: 'um cluster DocumentDB' },
  path: { en: 'Amazon DocumentDB → Clusters', ptBr: 'Amazon DocumentDB → Clusters' },
  measured: {
    en: 'The most connections at a time to any instance of the cluster (`maximumConnections`)',
    ptBr: 'O maior número de conexões simultâneas com uma instância do cluster (`maximumConnections`)',
  },
  terraform: {
    en: 'Remove the `aws_docdb_cluster_instance`s and the `aws_docdb_cluster`, with `skip_final_snapshot = false`.',
    ptBr: 'Remova as `aws_docdb_cluster_instance`s e o `aws_docdb_cluster`, com `skip_final_snapshot = false`.',
  },
});
