import type { CheckGuide } from '../../core/check-guide.ts';

export const dynamodbBackupOldGuide: CheckGuide = {
  why: 'An on-demand backup of a table stays until somebody deletes it, and is billed by the GB-month at its full size.',
  measured: 'Available backups that people took, at least `minimumAgeDays` old, without an end of their own.',
  saving: 'The GB-months of the backup at its full size.',
  caveats: ['It may be kept for an audit.', 'It may be the last copy of a table that is gone.'],
  verify: {
    console: 'DynamoDB → Backups',
    cli: 'aws dynamodb describe-backup --region {region} --backup-arn {resourceId}',
  },
  fix: {
    console: 'DynamoDB → Backups → Delete',
    cli: [
      'aws dynamodb delete-backup --region {region} --backup-arn {resourceId}',
      'aws dynamodb list-backups --region {region} --backup-type USER',
    ],
    dryRun: null,
    terraform: 'Not in Terraform; AWS Backup plans (`aws_backup_plan`) have a lifecycle that deletes.',
  },
  rollback: 'None: a backup that is deleted cannot be had back.',
  ptBr: {
    why: 'Um backup sob demanda de uma tabela fica até que alguém o exclua, e é cobrado por GB-mês pelo tamanho inteiro.',
    measured:
      'Backups disponíveis feitos por pessoas, há pelo menos `minimumAgeDays` dias, sem um prazo de expiração próprio.',
    caveats: [
      'Ele pode ser mantido para uma auditoria.',
      'Ele pode ser a última cópia de uma tabela que não existe mais.',
    ],
    verify: 'DynamoDB → Backups',
    fix: 'DynamoDB → Backups → Delete',
    terraform:
      'Não está no Terraform; os planos do AWS Backup (`aws_backup_plan`) têm um ciclo de vida que exclui.',
    rollback: 'Não há volta: um backup excluído não pode ser recuperado.',
  },
};
