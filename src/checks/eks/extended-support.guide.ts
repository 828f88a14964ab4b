import type { CheckGuide } from '../../core/check-guide.ts';

export const extendedSupportGuide: CheckGuide = {
  why: 'EKS supports a Kubernetes version for 14 months. After that a cluster is kept on it for twelve more, for a surcharge on every hour.',
  measured:
    'The version of each cluster against the support EKS tells for it (DescribeClusterVersions). Connected clusters outside AWS are left out. A cluster that may not be described, or of a version EKS does not tell, is undecided.',
  saving:
    'What is billed for the cluster as extended support, and nothing where no such line is billed: a version past its date is no proof of a surcharge.',
  caveats: [
    'The bill tells the cluster by its ARN only in an export with resources; otherwise there is no amount.',
    'An upgrade is one minor version at a time, with nodes and add-ons to follow.',
    'After extended support AWS upgrades the cluster by itself.',
  ],
  verify: {
    console: 'EKS → Clusters → the cluster → Kubernetes version, and Upgrade insights',
    cli: 'aws eks list-insights --region {region} --cluster-name {resourceId}',
  },
  fix: {
    console: 'EKS → Clusters → the cluster → Upgrade version, then node groups and add-ons',
    cli: [
      'aws eks list-insights --region {region} --cluster-name {resourceId}',
      'aws eks update-cluster-version --region {region} --name {resourceId} --kubernetes-version NEXT_VERSION',
      "aws eks describe-cluster --region {region} --name {resourceId} --query 'cluster.[version,status]'",
    ],
    dryRun: null,
    terraform:
      '`version` on the `aws_eks_cluster`, one minor at a time; `upgrade_policy { support_type = "STANDARD" }` keeps it from drifting into the surcharge.',
  },
  rollback:
    'A control plane cannot go back to the version before; a second cluster can run beside it meanwhile.',
  ptBr: {
    why: 'O EKS dá suporte a uma versão do Kubernetes por 14 meses. Depois disso, um cluster ainda pode ficar nela por mais doze, com um acréscimo em cada hora.',
    measured:
      'A versão de cada cluster em comparação com o suporte que o EKS informa para ela (DescribeClusterVersions). Clusters conectados que rodam fora da AWS não são avaliados. Um cluster que não pode ser descrito, ou de uma versão que o EKS não informa, fica indefinido.',
    caveats: [
      'A fatura só identifica o cluster pelo ARN em uma exportação com recursos; sem isso, não há valor.',
      'A atualização avança uma versão minor por vez, e os nós e add-ons vêm em seguida.',
      'Depois do suporte estendido, a AWS atualiza o cluster por conta própria.',
    ],
    verify: 'EKS → Clusters → o cluster → Kubernetes version, e Upgrade insights',
    fix: 'EKS → Clusters → o cluster → Upgrade version, depois os node groups e add-ons',
    terraform:
      '`version` no `aws_eks_cluster`, uma minor por vez; `upgrade_policy { support_type = "STANDARD" }` impede que ele caia no acréscimo.',
    rollback:
      'Um control plane não pode voltar à versão anterior; nesse meio-tempo, um segundo cluster pode rodar ao lado dele.',
  },
};
