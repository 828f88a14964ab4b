import type { CheckGuide } from '../../core/check-guide.ts';

export const budgetEarlyGuide: CheckGuide = {
  why: 'An alert below the limit leaves time to act.',
  measured:
    'The lowest threshold of its alerts, on actual or forecast spend, is at least `latestShare` of the limit. Budgets without an alert, or whose thresholds cannot be compared, are not judged here.',
  saving: 'None by itself: it guards against cost that nobody sees. It carries no amount.',
  caveats: [
    'An alert on forecast spend at 100 % may come in time: it is counted as late all the same.',
    'Budgets that only count usage may be meant to alert at the end.',
  ],
  verify: {
    console: 'Billing and Cost Management → Budgets',
    cli: 'aws budgets describe-budgets --account-id {account}',
  },
  fix: {
    console: 'Billing and Cost Management → Budgets → the budget → Edit → Alerts → Add alert threshold',
    cli: [
      'aws budgets create-notification --account-id {account} --budget-name {resourceId} --notification NotificationType=ACTUAL,ComparisonOperator=GREATER_THAN,Threshold=80 --subscribers SubscriptionType=EMAIL,Address=finops@example.com',
      'aws budgets describe-notifications-for-budget --account-id {account} --budget-name {resourceId}',
    ],
    dryRun: null,
    terraform: 'Another `notification` with a lower `threshold` on the `aws_budgets_budget`.',
  },
  rollback: 'Delete the alert.',
  ptBr: {
    why: 'Um alerta abaixo do limite dá tempo de agir.',
    measured:
      'O menor limiar de seus alertas, sobre o gasto real ou previsto, é de no mínimo `latestShare` do limite. Orçamentos sem alerta, ou com limiares que não podem ser comparados, não são avaliados aqui.',
    caveats: [
      'Um alerta sobre o gasto previsto em 100% pode chegar a tempo: mesmo assim é contado como tardio.',
      'Orçamentos que só contam o uso podem ter sido feitos para alertar no fim.',
    ],
    verify: 'Billing and Cost Management → Budgets',
    fix: 'Billing and Cost Management → Budgets → o orçamento → Edit → Alerts → Add alert threshold',
    terraform: 'Mais uma `notification`, com `threshold` menor, no `aws_budgets_budget`.',
    rollback: 'Exclua o alerta.',
  },
};
