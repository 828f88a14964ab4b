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
  ptBr: {
    why: 'Muitos builds dão a cada imagem uma tag própria, um commit ou um número. Uma política que só remove imagens sem tag deixa todas elas.',
    measured:
      'Repositórios privados com uma política de ciclo de vida em que nenhuma regra vale para imagens com tag, nem para qualquer imagem, e que guardam pelo menos `minimumImages` imagens com tag.',
    caveats: [
      'As tags podem ser de releases que precisam ser mantidas.',
      'Algo fora da AWS pode remover as imagens antigas.',
    ],
    verify: 'ECR → Repositories → Lifecycle Policy',
    fix: 'ECR → Repositories → Lifecycle Policy → Create rule → Tagged (wildcard matching), Image count more than',
    terraform:
      'Uma regra com `tagStatus = "tagged"` ou `"any"` e `countType = "imageCountMoreThan"` na `aws_ecr_lifecycle_policy`.',
    rollback: 'Remova a regra. As imagens que ela expirou se perdem, a menos que possam ser geradas de novo.',
  },
};
