import type { CheckGuide } from '../../core/check-guide.ts';

export const taggedRetentionGuide: CheckGuide = {
  why: 'Many builds give each image a tag of its own, a commit or a number. A policy that only removes images without a tag leaves all of those.',
  measured:
    'Private repositories with a lifecycle policy none of whose rules is for images with a tag, or for any, that hold at least `minimumImages` images with a tag.',
  saving: 'None is claimed: images share layers, which are stored once.',
  caveats: ['The tags may be releases that must be kept.', 'Something outside AWS may remove old images.'],
  verify: {
    console: 'ECR → Repositories → Lifecycle Policy',
    cli: 'aws ecr get-lifecycle-policy --region {region} --repository-name NAME',
  },
  fix: {
    console:
      'ECR → Repositories → Lifecycle Policy → Create rule → Tagged (wildcard matching), Image count more than',
    cli: [
      'aws ecr start-lifecycle-policy-preview --region {region} --repository-name NAME --lifecycle-policy-text file://policy.json',
      'aws ecr get-lifecycle-policy-preview --region {region} --repository-name NAME',
      'aws ecr put-lifecycle-policy --region {region} --repository-name NAME --lifecycle-policy-text file://policy.json',
      'aws ecr get-lifecycle-policy --region {region} --repository-name NAME',
    ],
    dryRun: null,
    terraform:
      'A rule with `tagStatus = "tagged"` or `"any"` and `countType = "imageCountMoreThan"` in the `aws_ecr_lifecycle_policy`.',
  },
  rollback: 'Remove the rule. Images that it expired are gone unless they can be built again.',
};
