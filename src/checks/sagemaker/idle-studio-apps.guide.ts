import type { CheckGuide } from '../../core/check-guide.ts';

export const idleStudioAppsGuide: CheckGuide = {
  why: 'A Studio app keeps an instance running and charged by the hour after its browser tab is closed.',
  measured:
    'Apps in service on an instance that is paid for, whose last activity of a user was at least `minimumIdleDays` days ago. An app without that time is undecided.',
  saving: 'What is billed for the app. The volume of the domain or space is paid for as before.',
  caveats: ['A kernel may compute for days without anybody touching it.', 'What is in memory is lost.'],
  verify: {
    console: 'SageMaker AI → Domains → the domain → User profiles or Spaces → Apps',
    cli: 'aws sagemaker list-apps --region {region}',
  },
  fix: {
    console: 'Studio → Running instances → Stop; set idle shutdown for the domain',
    cli: [
      'aws sagemaker delete-app --region {region} --domain-id DOMAIN --space-name SPACE --app-type JupyterLab --app-name default',
      'aws sagemaker list-apps --region {region}',
    ],
    dryRun: null,
    terraform: '`idle_settings` in `app_lifecycle_management` of the `aws_sagemaker_domain`.',
  },
  rollback: 'Start the app again from Studio.',
  ptBr: {
    why: 'Um app do Studio mantém uma instância rodando e cobrada por hora depois que a aba do navegador é fechada.',
    measured:
      'Apps em serviço em uma instância que é paga, cuja última atividade de um usuário foi há pelo menos `minimumIdleDays` dias. Um app sem esse horário fica indefinido.',
    caveats: [
      'Um kernel pode calcular por dias sem que ninguém toque nele.',
      'O que está na memória se perde.',
    ],
    verify: 'SageMaker AI → Domains → o domínio → User profiles ou Spaces → Apps',
    fix: 'Studio → Running instances → Stop; configure o desligamento por ociosidade no domínio',
    terraform: '`idle_settings` em `app_lifecycle_management` do `aws_sagemaker_domain`.',
    rollback: 'Inicie o app de novo pelo Studio.',
  },
};
