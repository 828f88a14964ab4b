import type { CheckGuide } from '../../core/check-guide.ts';

export const untaggedOldGuide: CheckGuide = {
  why: 'When a new image takes over a tag, the old one stays without any. Nobody finds it by name again, and it is charged for.',
  measured:
    'Images without a tag that were pushed at least `minimumAgeDays` ago and not pulled for as long, in private repositories. Lists for several platforms, and signatures and attestations of other images, do not count. Where a repository has lists for several platforms it is undecided: their members have no tag of their own.',
  saving: 'None is claimed: images share layers, which are stored once.',
  caveats: ['A deployment may name an image by its digest.', 'ECR has recorded pulls only since 2021.'],
  verify: {
    console: 'ECR → Repositories → Images, sorted by tag',
    cli: 'aws ecr describe-images --region {region} --repository-name NAME --filter tagStatus=UNTAGGED',
  },
  fix: {
    console: 'ECR → Repositories → Lifecycle Policy → Create rule → Untagged, Since image pushed',
    cli: [
      'aws ecr start-lifecycle-policy-preview --region {region} --repository-name NAME --lifecycle-policy-text file://policy.json',
      'aws ecr get-lifecycle-policy-preview --region {region} --repository-name NAME',
      'aws ecr put-lifecycle-policy --region {region} --repository-name NAME --lifecycle-policy-text file://policy.json',
      'aws ecr get-lifecycle-policy --region {region} --repository-name NAME',
    ],
    dryRun: null,
    terraform:
      'A rule with `tagStatus = "untagged"` and `countType = "sinceImagePushed"` in the `aws_ecr_lifecycle_policy`.',
  },
  rollback: 'A deleted image is gone unless it can be built and pushed again.',
  ptBr: {
    why: 'Quando uma imagem nova assume uma tag, a antiga fica sem nenhuma. Ninguém mais a encontra pelo nome, e ela é cobrada.',
    measured:
      'Imagens sem tag cujo push foi há pelo menos `minimumAgeDays` dias, sem pull pelo mesmo tempo, em repositórios privados. Listas para várias plataformas, e assinaturas e atestados de outras imagens, não contam. Onde um repositório tem listas para várias plataformas, fica indefinido: as imagens que elas reúnem não têm tag própria.',
    caveats: ['Uma implantação pode citar uma imagem pelo digest.', 'O ECR só registra pulls desde 2021.'],
    verify: 'ECR → Repositories → Images, ordenadas por tag',
    fix: 'ECR → Repositories → Lifecycle Policy → Create rule → Untagged, Since image pushed',
    terraform:
      'Uma regra com `tagStatus = "untagged"` e `countType = "sinceImagePushed"` na `aws_ecr_lifecycle_policy`.',
    rollback: 'Uma imagem excluída se perde, a menos que possa ser gerada e enviada de novo.',
  },
};
