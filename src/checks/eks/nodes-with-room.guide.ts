import type { CheckGuide } from '../../core/check-guide.ts';

export const nodesWithRoomGuide: CheckGuide = {
  why: 'A node is paid for whole, however little of it pods have asked for.',
  measured:
    'Clusters with Container Insights whose pods asked for at most `maximumReservedPercent` of CPU and of memory of all nodes, as the average of each of 14 days, with at least `minimumDaysMeasured` of them and `minimumNodes` nodes. Where Container Insights is off the cluster is undecided.',
  saving:
    'None is claimed here: which node goes is the decision of the scheduler, and nodes are billed as EC2 instances of many types.',
  caveats: [
    'Room may be kept for the failure of a zone.',
    'Pods without requests use what they did not ask for.',
    'DaemonSets take the same share of every node.',
  ],
  verify: {
    console: 'CloudWatch → Container Insights → the cluster → Nodes',
    cli: 'aws eks list-nodegroups --region {region} --cluster-name {resourceId}',
  },
  fix: {
    console: 'Let Karpenter or Cluster Autoscaler consolidate, or lower the sizes of the node groups',
    cli: [
      'aws eks update-nodegroup-config --region {region} --cluster-name {resourceId} --nodegroup-name GROUP --scaling-config minSize=1,maxSize=10,desiredSize=2',
      'aws eks describe-nodegroup --region {region} --cluster-name {resourceId} --nodegroup-name GROUP',
    ],
    dryRun: null,
    terraform:
      '`scaling_config` of the `aws_eks_node_group`, or consolidation in the node pool of Karpenter.',
  },
  rollback: 'Raise the sizes again.',
  ptBr: {
    why: 'Um nó é pago por inteiro, por menos que os pods tenham pedido dele.',
    measured:
      'Clusters com Container Insights cujos pods pediram no máximo `maximumReservedPercent` da CPU e da memória de todos os nós, na média de cada um de 14 dias, com pelo menos `minimumDaysMeasured` deles medidos e `minimumNodes` nós. Onde o Container Insights está desligado, o cluster fica indefinido.',
    caveats: [
      'O espaço pode estar guardado para a falha de uma zona.',
      'Pods sem requests usam o que não pediram.',
      'DaemonSets ocupam a mesma parcela de cada nó.',
    ],
    verify: 'CloudWatch → Container Insights → o cluster → Nodes',
    fix: 'Deixe o Karpenter ou o Cluster Autoscaler consolidar, ou reduza os tamanhos dos node groups',
    terraform: '`scaling_config` do `aws_eks_node_group`, ou a consolidação no node pool do Karpenter.',
    rollback: 'Aumente os tamanhos de novo.',
  },
};
