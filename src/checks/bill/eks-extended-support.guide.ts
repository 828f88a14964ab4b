import type { CheckGuide } from '../../core/check-guide.ts';

export const billEksExtendedSupportGuide: CheckGuide = {
  why: 'About 14 months after its release a version of Kubernetes leaves standard support; from then on each hour of the cluster is charged extra.',
  measured:
    'The usage type `AmazonEKS-Hours:extendedSupport`, at least `minimumHours` a month. It is charged beside `AmazonEKS-Hours:perCluster`, which stays.',
  saving: 'All that is billed as extended support: it ends with the upgrade.',
  caveats: [
    'Each minor version has to be gone through one by one, with add-ons and nodes after each.',
    'Interfaces of Kubernetes that the new version has dropped must be replaced first.',
  ],
  verify: {
    console: 'EKS → Clusters → Upgrade insights',
    cli: 'aws eks list-insights --region {region} --cluster-name {resourceId}',
  },
  fix: {
    console: 'EKS → Clusters → Upgrade version; then node groups and add-ons',
    cli: [
      'aws eks update-cluster-version --region {region} --name {resourceId} --kubernetes-version VERSION',
      "aws eks describe-cluster --region {region} --name {resourceId} --query 'cluster.version'",
    ],
    dryRun: null,
    terraform:
      '`version` of the `aws_eks_cluster`; `upgrade_policy { support_type = "STANDARD" }` upgrades by itself at the end of standard support.',
  },
  rollback: 'A version of the control plane cannot be taken back.',
  ptBr: {
    why: 'Cerca de 14 meses após o lançamento, uma versão do Kubernetes sai do suporte padrão; a partir daí, cada hora do cluster tem uma cobrança adicional.',
    measured:
      'O tipo de uso `AmazonEKS-Hours:extendedSupport`, com no mínimo `minimumHours` por mês. Ele é cobrado além de `AmazonEKS-Hours:perCluster`, que continua.',
    caveats: [
      'É preciso passar por cada versão secundária, uma a uma, e depois de cada uma atualizar add-ons e nós.',
      'APIs do Kubernetes removidas na nova versão precisam ser substituídas antes.',
    ],
    verify: 'EKS → Clusters → Upgrade insights',
    fix: 'EKS → Clusters → Upgrade version; depois os grupos de nós e os add-ons',
    terraform:
      '`version` do `aws_eks_cluster`; `upgrade_policy { support_type = "STANDARD" }` atualiza sozinho no fim do suporte padrão.',
    rollback: 'A versão do control plane não pode ser revertida.',
  },
};
