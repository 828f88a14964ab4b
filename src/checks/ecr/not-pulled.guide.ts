import type { CheckGuide } from '../../core/check-guide.ts';

export const notPulledGuide: CheckGuide = {
  why: 'A repository is charged for what it stores. One that nobody has pushed to or pulled from for months belongs to something that no longer exists.',
  measured:
    'Private repositories with images of which none was pushed or pulled for at least `minimumDays` days (imagePushedAt and lastRecordedPullTime).',
  saving: 'All that is billed for the repository.',
  caveats: [
    'A long-running task does not pull again until it is replaced; look at what runs before deleting.',
    'ECR has recorded pulls only since 2021, and once in 24 hours.',
    'Images may be kept for audits or as releases.',
  ],
  verify: {
    console: 'ECR → Repositories → Images → Last pulled at',
    cli: 'aws ecr describe-images --region {region} --repository-name NAME',
  },
  fix: {
    console: 'ECR → Repositories → Delete',
    cli: [
      'aws ecr describe-images --region {region} --repository-name NAME',
      'aws ecr delete-repository --region {region} --repository-name NAME --force',
      "aws ecr describe-repositories --region {region} --query 'repositories[].repositoryArn'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_ecr_repository`, with `force_delete = true` where it holds images.',
  },
  rollback: 'The images are gone unless they can be built again.',
  ptBr: {
    why: 'Um repositório é cobrado pelo que armazena. Um em que ninguém fez push nem pull há meses pertence a algo que não existe mais.',
    measured:
      'Repositórios privados com imagens, nenhuma das quais teve push ou pull há pelo menos `minimumDays` dias (imagePushedAt e lastRecordedPullTime).',
    caveats: [
      'Uma task de longa duração não faz pull de novo até ser substituída; olhe o que está rodando antes de excluir.',
      'O ECR só registra pulls desde 2021, e uma vez a cada 24 horas.',
      'As imagens podem ser mantidas para auditorias ou como releases.',
    ],
    verify: 'ECR → Repositories → Images → Last pulled at',
    fix: 'ECR → Repositories → Delete',
    terraform: 'Remova o `aws_ecr_repository`, com `force_delete = true` se ele contiver imagens.',
    rollback: 'As imagens se perdem, a menos que possam ser geradas de novo.',
  },
};
