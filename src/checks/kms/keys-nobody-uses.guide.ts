import type { CheckGuide } from '../../core/check-guide.ts';

export const keysNobodyUsesGuide: CheckGuide = {
  why: 'A key of the customer is charged by the month, also while it is disabled, and so are its first two rotated versions.',
  measured:
    'Keys managed by the customer, enabled or disabled, whose last successful use (GetKeyLastUsage) is at least `minimumDaysUnused` days ago, or that were never used in at least so many days that KMS counts. Keys of services are free and left out. A key whose policy refuses to tell is undecided.',
  saving: 'What is billed for the key by the month.',
  caveats: [
    'Old backups, snapshots and archives may be encrypted under it and read once in years: that is no use until it happens.',
    'KMS began to count later than many keys were made.',
    'A multi-region key is counted in each region on its own.',
  ],
  verify: {
    console: 'KMS → Customer managed keys → the key → Last used',
    cli: 'aws kms get-key-last-usage --region {region} --key-id {resourceId}',
  },
  fix: {
    console:
      'Disable the key first and watch CloudTrail for DisabledException; then KMS → Schedule key deletion with 30 days',
    cli: [
      'aws kms disable-key --region {region} --key-id {resourceId}',
      'aws kms schedule-key-deletion --region {region} --key-id {resourceId} --pending-window-in-days 30',
      "aws kms describe-key --region {region} --key-id {resourceId} --query 'KeyMetadata.[KeyState,DeletionDate]'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_kms_key`; `deletion_window_in_days = 30`.',
  },
  rollback:
    '`aws kms cancel-key-deletion` until the window is over. After that nothing encrypted under it can be read, by anybody.',
  ptBr: {
    why: 'Uma chave do cliente é cobrada por mês, mesmo enquanto está desabilitada, e também as duas primeiras versões rotacionadas.',
    measured:
      'Chaves gerenciadas pelo cliente, habilitadas ou desabilitadas, cujo último uso bem-sucedido (GetKeyLastUsage) foi há pelo menos `minimumDaysUnused` dias, ou que não tiveram nenhum uso em pelo menos esse número de dias contados pelo KMS. Chaves de serviços são gratuitas e ficam de fora. Uma chave cuja política não permite saber fica indefinida.',
    caveats: [
      'Backups, snapshots e arquivamentos antigos podem estar criptografados com ela e ser lidos uma vez em anos: isso não conta como uso até acontecer.',
      'O KMS começou a contar depois que muitas chaves já existiam.',
      'Uma chave multirregião é contada separadamente em cada região.',
    ],
    verify: 'KMS → Customer managed keys → a chave → Last used',
    fix: 'Desabilite a chave primeiro e observe DisabledException no CloudTrail; depois KMS → Schedule key deletion com 30 dias',
    terraform: 'Remova a `aws_kms_key`; `deletion_window_in_days = 30`.',
    rollback:
      '`aws kms cancel-key-deletion` até o fim do prazo. Depois disso, nada do que foi criptografado com ela pode ser lido, por ninguém.',
  },
};
