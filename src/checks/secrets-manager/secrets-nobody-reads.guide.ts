import type { CheckGuide } from '../../core/check-guide.ts';

export const secretsNobodyReadsGuide: CheckGuide = {
  why: 'Secrets Manager charges each secret by the month. One that nothing reads is also a credential that nobody watches.',
  measured:
    'Secrets that were last read, or made and never read, at least `minimumDaysUnread` days ago, and not changed within that time. Secrets of other services, replicas and secrets that are being deleted are left out. ListSecrets tells the day of the last access; no value is read.',
  saving:
    'One secret a month at the price of Secrets Manager; a secret of part of a month costs that part. Requests cost nothing where nothing reads.',
  caveats: [
    'It may be the key for an emergency.',
    'Applications with a long cache read seldom, but they read at every start.',
    'A restore from a backup may need it.',
  ],
  verify: {
    console: 'Secrets Manager → the secret → Last retrieved',
    cli: 'aws secretsmanager describe-secret --region {region} --secret-id {resourceId}',
  },
  fix: {
    console: 'Secrets Manager → the secret → Actions → Delete secret, with 30 days to change your mind',
    cli: [
      "aws secretsmanager describe-secret --region {region} --secret-id {resourceId} --query '[LastAccessedDate,LastChangedDate,Tags]'",
      'aws secretsmanager delete-secret --region {region} --secret-id {resourceId} --recovery-window-in-days 30',
      "aws secretsmanager describe-secret --region {region} --secret-id {resourceId} --query 'DeletedDate'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_secretsmanager_secret`; `recovery_window_in_days = 30` keeps it for a while.',
  },
  rollback: '`aws secretsmanager restore-secret` until the window is over; after that its value is gone.',
  ptBr: {
    why: 'O Secrets Manager cobra por segredo e por mês. Um que nada lê também é uma credencial que ninguém vigia.',
    measured:
      'Segredos lidos pela última vez, ou criados e nunca lidos, há pelo menos `minimumDaysUnread` dias, e não alterados nesse tempo. Segredos de outros serviços, réplicas e segredos em exclusão ficam de fora. ListSecrets informa o dia do último acesso; nenhum valor é lido.',
    caveats: [
      'Ele pode ser a chave para uma emergência.',
      'Aplicações com cache longo leem raramente, mas leem a cada início.',
      'Uma restauração de backup pode precisar dele.',
    ],
    verify: 'Secrets Manager → o segredo → Last retrieved',
    fix: 'Secrets Manager → o segredo → Actions → Delete secret, com 30 dias para mudar de ideia',
    terraform:
      'Remova o `aws_secretsmanager_secret`; `recovery_window_in_days = 30` o mantém por algum tempo.',
    rollback: '`aws secretsmanager restore-secret` até o fim do prazo; depois disso, o valor se perde.',
  },
};
