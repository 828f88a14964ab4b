import type { CheckGuide } from '../../core/check-guide.ts';

export const largeShortBuildsGuide: CheckGuide = {
  why: 'A build minute costs more the larger the machine, and each build pays for the minutes it waits for downloads as well.',
  measured:
    'Projects on a large machine or larger, not on a fleet, with at least `minimumBuilds` builds over 30 days that took at most `maximumAverageSeconds` on average. A project without datapoints is undecided.',
  saving: 'None is claimed: how much longer the build takes on a smaller machine only a try tells.',
  caveats: [
    'A build of the largest project may need the memory.',
    'Building quickly may be worth the price.',
  ],
  verify: {
    console: 'CodeBuild → Build projects → the project → Metrics',
    cli: 'aws codebuild batch-get-projects --region {region} --names {resourceId}',
  },
  fix: {
    console: 'CodeBuild → the project → Edit → Environment → Compute',
    cli: [
      'aws codebuild update-project --region {region} --name {resourceId} --environment file://medium.json',
      "aws codebuild batch-get-projects --region {region} --names {resourceId} --query 'projects[].environment.computeType'",
    ],
    dryRun: null,
    terraform: '`compute_type` in `environment` of the `aws_codebuild_project`.',
  },
  rollback: 'Set the size back.',
  ptBr: {
    why: 'Um minuto de build custa mais quanto maior a máquina, e cada build paga também pelos minutos em que espera downloads.',
    measured:
      'Projetos em uma máquina large ou maior, que não está em uma frota, com pelo menos `minimumBuilds` builds ao longo de 30 dias que levaram em média no máximo `maximumAverageSeconds` segundos. Um projeto sem pontos de dados fica indefinido.',
    caveats: ['Um build do maior projeto pode precisar da memória.', 'Um build rápido pode valer o preço.'],
    verify: 'CodeBuild → Build projects → o projeto → Metrics',
    fix: 'CodeBuild → o projeto → Edit → Environment → Compute',
    terraform: '`compute_type` em `environment` do `aws_codebuild_project`.',
    rollback: 'Volte ao tamanho anterior.',
  },
};
