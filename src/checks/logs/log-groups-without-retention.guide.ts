import type { CheckGuide } from '../../core/check-guide.ts';

export const logGroupsWithoutRetentionGuide: CheckGuide = {
  why: 'CloudWatch Logs stores events by the GB and month, and without a retention for ever. What was written is paid for again every month.',
  measured:
    'Log groups without a retention, with at least `minimumStoredBytes` stored, and not of the class `DELIVERY`, whose retention AWS fixes.',
  saving:
    'None is claimed: no API tells how much of what is stored is older than the retention you will choose. Only storage is saved; ingestion costs the same.',
  caveats: [
    'The law or a contract asks to keep these events: choose a retention that long, or archive them to S3 first.',
    'An export or a subscription may still read old events.',
    'The stored size follows some days later.',
  ],
  verify: {
    console: 'CloudWatch → Log groups → Retention is Never expire',
    cli: "aws logs describe-log-groups --region {region} --log-group-name-prefix {resourceId} --query 'logGroups[].[logGroupName,retentionInDays,storedBytes]'",
  },
  fix: {
    console: 'CloudWatch → Log groups → choose Never expire in the row, then a number of days',
    cli: [
      'aws logs put-retention-policy --region {region} --log-group-name {resourceId} --retention-in-days 30',
      'aws logs describe-log-groups --region {region} --log-group-name-prefix {resourceId}',
    ],
    dryRun: null,
    terraform:
      '`retention_in_days = 30` on the `aws_cloudwatch_log_group`. Declare the groups that Lambda and others would make by themselves.',
  },
  rollback: 'The retention can be taken back; events that expired cannot.',
  ptBr: {
    why: 'O CloudWatch Logs armazena eventos por GB e por mês e, sem retenção, para sempre. O que foi gravado é pago de novo todo mês.',
    measured:
      'Log groups sem retenção, com pelo menos `minimumStoredBytes` armazenados, e que não são da classe `DELIVERY`, cuja retenção é fixada pela AWS.',
    caveats: [
      'A lei ou um contrato exige manter estes eventos: escolha uma retenção desse tamanho, ou arquive-os antes no S3.',
      'Uma exportação ou uma subscription ainda pode ler eventos antigos.',
      'O tamanho armazenado só acompanha alguns dias depois.',
    ],
    verify: 'CloudWatch → Log groups → Retention é Never expire',
    fix: 'CloudWatch → Log groups → escolha Never expire na linha, depois um número de dias',
    terraform:
      '`retention_in_days = 30` no `aws_cloudwatch_log_group`. Declare os grupos que o Lambda e outros criariam sozinhos.',
    rollback: 'A retenção pode ser desfeita; os eventos que expiraram não voltam.',
  },
};
