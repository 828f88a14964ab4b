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
};
