import type { CheckGuide } from '../../core/check-guide.ts';

export const budgetHeardGuide: CheckGuide = {
  why: 'The point of a budget is that somebody is told in time.',
  measured: 'The alerts of the budget have 0 subscribers in all, or there is no alert.',
  saving: 'None by itself: it guards against cost that nobody sees. It carries no amount.',
  caveats: [
    'A budget action may do something without a subscriber of an alert.',
    'Somebody looks at the console each week.',
  ],
  verify: {
    console: 'Billing and Cost Management → Budgets',
    cli: 'aws budgets describe-budgets --account-id {account}',
  },
  fix: {
    console: 'Billing and Cost Management → Budgets → the budget → Edit → Alerts',
    cli: [
      'aws budgets create-notification --account-id {account} --budget-name {resourceId} --notification NotificationType=FORECASTED,ComparisonOperator=GREATER_THAN,Threshold=100 --subscribers SubscriptionType=EMAIL,Address=finops@example.com',
      'aws budgets describe-notifications-for-budget --account-id {account} --budget-name {resourceId}',
    ],
    dryRun: null,
    terraform: 'A `notification` with `subscriber_email_addresses` on the `aws_budgets_budget`.',
  },
  rollback: 'Delete the alert.',
  ptBr: {
    why: 'Um orçamento serve para que alguém seja avisado a tempo.',
    measured: 'Os alertas do orçamento têm 0 assinantes no total, ou não há alerta.',
    caveats: [
      'Uma ação de orçamento pode fazer algo sem que um alerta tenha assinante.',
      'Alguém olha o console toda semana.',
    ],
    verify: 'Billing and Cost Management → Budgets',
    fix: 'Billing and Cost Management → Budgets → o orçamento → Edit → Alerts',
    terraform: 'Uma `notification` com `subscriber_email_addresses` no `aws_budgets_budget`.',
    rollback: 'Exclua o alerta.',
  },
};
