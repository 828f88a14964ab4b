import type { CheckGuide } from '../../core/check-guide.ts';

export const unusedHealthcheckGuide: CheckGuide = {
  why: 'A health check is charged by the month and sends requests all day. Where no record depends on it, it may be a leftover.',
  measured:
    'Health checks that no record of any hosted zone of the account names, that no other health check is calculated from, and that no AWS service made.',
  saving:
    'None is claimed: the first health checks of AWS endpoints are free, and options have prices of their own.',
  caveats: ['An alarm on its metric may be all it is for.', 'Records of other accounts may name it.'],
  verify: {
    console: 'Route 53 → Health checks → Associated records; CloudWatch → Alarms',
    cli: 'aws route53 get-health-check --health-check-id {resourceId}',
  },
  fix: {
    console: 'Route 53 → Health checks → Delete',
    cli: [
      'aws route53 delete-health-check --health-check-id {resourceId}',
      "aws route53 list-health-checks --query 'HealthChecks[].Id'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_route53_health_check`.',
  },
  rollback: 'Make it again with the same settings; its id changes.',
  ptBr: {
    why: 'Um health check é cobrado por mês e envia requisições o dia todo. Onde nenhum registro depende dele, pode ser uma sobra.',
    measured:
      'Health checks que nenhum registro de nenhuma hosted zone da conta cita, a partir dos quais nenhum outro health check é calculado e que nenhum serviço da AWS criou.',
    caveats: [
      'Ele pode existir só para um alarme sobre sua métrica.',
      'Registros de outras contas podem citá-lo.',
    ],
    verify: 'Route 53 → Health checks → Associated records; CloudWatch → Alarms',
    fix: 'Route 53 → Health checks → Delete',
    terraform: 'Remova o `aws_route53_health_check`.',
    rollback: 'Crie-o de novo com as mesmas configurações; o id muda.',
  },
};
