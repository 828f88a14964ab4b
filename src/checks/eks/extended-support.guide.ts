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
};
