import type { CheckGuide } from '../../core/check-guide.ts';

export const budgetKeptGuide: CheckGuide = {
  why: 'A budget that is over its limit, or is forecast to be, is a decision somebody has to take: spend less, or plan for more.',
  measured:
    'The actual or the forecast spend of a cost budget is more than `maximumShare` of its limit. AWS counts as the budget says: amortised or not, with or without tax, credits, refunds and support.',
  saving: 'None: spending over a budget is no saving. It carries no amount.',
  caveats: [
    'AWS updates the figures of budgets up to three times a day.',
    'A forecast needs about five weeks of history.',
  ],
  verify: {
    console: 'Billing and Cost Management → Budgets',
    cli: 'aws budgets describe-budgets --account-id {account}',
  },
  fix: {
    console: 'Billing and Cost Management → Budgets → the budget → View in Cost Explorer',
    cli: [
      'aws ce get-cost-and-usage --time-period Start=2026-01-01,End=2026-02-01 --granularity MONTHLY --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE',
      'aws budgets describe-budget --account-id {account} --budget-name {resourceId}',
    ],
    dryRun: null,
    terraform: '`limit_amount` of the `aws_budgets_budget`, where more was planned.',
  },
  rollback: 'Set the limit back.',
  ptBr: {
    why: 'Um orçamento que passou do limite, ou deve passar, é uma decisão que alguém precisa tomar: gastar menos ou planejar mais.',
    measured:
      'O gasto real ou o previsto de um orçamento de custo é maior que `maximumShare` de seu limite. A AWS conta como o orçamento determina: amortizado ou não, com ou sem impostos, créditos, reembolsos e suporte.',
    caveats: [
      'A AWS atualiza os números dos orçamentos até três vezes por dia.',
      'Uma previsão precisa de cerca de cinco semanas de histórico.',
    ],
    verify: 'Billing and Cost Management → Budgets',
    fix: 'Billing and Cost Management → Budgets → o orçamento → View in Cost Explorer',
    terraform: '`limit_amount` do `aws_budgets_budget`, onde um gasto maior estava planejado.',
    rollback: 'Restaure o limite.',
  },
};
