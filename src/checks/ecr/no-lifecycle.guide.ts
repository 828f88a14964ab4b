import type { CheckGuide } from '../../core/check-guide.ts';

export const ecrNoLifecycleGuide: CheckGuide = {
  why: 'Every build pushes an image, and ECR charges for what is stored. A lifecycle policy removes what is no longer needed by itself.',
  measured: 'Private repositories without a lifecycle policy that hold at least `minimumImages` images.',
  saving:
    'None is claimed: images share layers, which are stored once, so the size of old images is not what their removal saves.',
  caveats: [
    'All images may be needed, as releases that can be rolled back to.',
    'A pull-through cache may fill the repository again.',
  ],
  verify: {
    console: 'ECR → Repositories → Lifecycle Policy',
    cli: 'aws ecr get-lifecycle-policy --region {region} --repository-name NAME',
  },
  fix: {
    console: 'ECR → Repositories → Lifecycle Policy → Create rule; Edit test rules shows what would go',
    cli: [
      'aws ecr start-lifecycle-policy-preview --region {region} --repository-name NAME --lifecycle-policy-text file://policy.json',
      'aws ecr get-lifecycle-policy-preview --region {region} --repository-name NAME',
      'aws ecr put-lifecycle-policy --region {region} --repository-name NAME --lifecycle-policy-text file://policy.json',
      'aws ecr get-lifecycle-policy --region {region} --repository-name NAME',
    ],
    dryRun: null,
    terraform: 'Add an `aws_ecr_lifecycle_policy` for the repository.',
  },
  rollback: 'Delete the policy. Images that it expired are gone unless they can be built again.',
  ptBr: {
    why: 'Cada build envia uma imagem, e o ECR cobra pelo que está armazenado. Uma política de ciclo de vida remove sozinha o que não é mais necessário.',
    measured:
      'Repositórios privados sem política de ciclo de vida que guardam pelo menos `minimumImages` imagens.',
    caveats: [
      'Todas as imagens podem ser necessárias, como releases para as quais se pode voltar.',
      'Um pull-through cache pode encher o repositório de novo.',
    ],
    verify: 'ECR → Repositories → Lifecycle Policy',
    fix: 'ECR → Repositories → Lifecycle Policy → Create rule; Edit test rules mostra o que sairia',
    terraform: 'Acrescente uma `aws_ecr_lifecycle_policy` para o repositório.',
    rollback:
      'Exclua a política. As imagens que ela expirou se perdem, a menos que possam ser geradas de novo.',
  },
};
