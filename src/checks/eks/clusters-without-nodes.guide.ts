import type { CheckGuide } from '../../core/check-guide.ts';

export const clustersWithoutNodesGuide: CheckGuide = {
  why: 'A control plane is charged by the hour, also where no node ever joins it.',
  measured:
    'Active clusters at least `minimumAgeDays` old, without Auto Mode, without a node wanted in any managed node group, without a Fargate profile, whose scheduler placed no pod over 14 days with at least `minimumDaysMeasured` of them measured. Nodes that join by themselves are in no list of EKS; the scheduler knows them. A cluster whose metrics of the control plane are missing is undecided.',
  saving:
    'What is billed for the hours of the cluster. Extended support, where it is billed, is found by its own check.',
  caveats: [
    'It may be kept for a recovery, or be about to be filled.',
    'Long-lived pods on nodes of your own are placed once: look at the nodes before you delete.',
    'Load balancers and volumes that the cluster made remain after it.',
  ],
  verify: {
    console: 'EKS → Clusters → the cluster → Compute and Resources',
    cli: 'aws eks list-nodegroups --region {region} --cluster-name {resourceId}',
  },
  fix: {
    console: 'Check with kubectl get nodes, then EKS → Clusters → Delete',
    cli: [
      'aws ec2 describe-instances --region {region} --filters Name=tag-key,Values=kubernetes.io/cluster/{resourceId} Name=instance-state-name,Values=running',
      'aws eks delete-cluster --region {region} --name {resourceId}',
      'aws eks list-clusters --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_eks_cluster` and what belongs to it.',
  },
  rollback: 'A deleted cluster and what is stored in its control plane cannot be restored.',
  ptBr: {
    why: 'Um control plane é cobrado por hora, mesmo quando nenhum nó jamais entra nele.',
    measured:
      'Clusters ativos, criados há pelo menos `minimumAgeDays` dias, sem Auto Mode, sem nós pedidos em nenhum managed node group, sem perfil do Fargate e cujo scheduler não alocou nenhum pod ao longo de 14 dias, com pelo menos `minimumDaysMeasured` deles medidos. Nós que entram por conta própria não estão em nenhuma lista do EKS; o scheduler os conhece. Um cluster sem as métricas do control plane fica indefinido.',
    caveats: [
      'Ele pode ser mantido para uma recuperação, ou estar prestes a ser ocupado.',
      'Pods de vida longa em nós próprios são alocados uma só vez: olhe os nós antes de excluir.',
      'Load balancers e volumes criados pelo cluster ficam depois dele.',
    ],
    verify: 'EKS → Clusters → o cluster → Compute e Resources',
    fix: 'Confira com kubectl get nodes, depois EKS → Clusters → Delete',
    terraform: 'Remova o `aws_eks_cluster` e o que pertence a ele.',
    rollback: 'Um cluster excluído e o que está guardado no control plane não podem ser restaurados.',
  },
};
