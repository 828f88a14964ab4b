import { clusterIdleGuide } from '../rds/cluster-idle-guide.ts';

export const neptuneIdleGuide = clusterIdleGuide({
  kind: { en: 'a Neptune cluster', ptBr: 'um cluster Neptune' },
  path: { en: 'Neptune → Databases', ptBr: 'Neptune → Databases' },
  measured: {
    en: 'The most requests a second to the cluster, whatever the query language (`maximumRequests`), and the processors (`maximumCpu`, percent): Neptune sends a metric only while it is not zero, so days that have the second alone had no request',
    ptBr: 'O maior número de requisições por segundo ao cluster, em qualquer linguagem de consulta (`maximumRequests`), e o uso dos processadores (`maximumCpu`, por cento): o Neptune só envia uma métrica enquanto ela não é zero, e por isso dias que só têm a segunda não tiveram requisição',
  },
  terraform: {
    en: 'Remove the `aws_neptune_cluster_instance`s and the `aws_neptune_cluster`, with `skip_final_snapshot = false`.',
    ptBr: 'Remova as `aws_neptune_cluster_instance`s e o `aws_neptune_cluster`, com `skip_final_snapshot = false`.',
  },
});
