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
};
