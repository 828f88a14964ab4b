import type { CheckGuide } from '../../core/check-guide.ts';

export const budgetPresentGuide: CheckGuide = {
  why: 'A budget tells somebody before the invoice does. Two with actions are free, those that only alert are free in any number.',
  measured:
    '`DescribeBudgets` lists none in the account, and no budget of another account that was read names it in a filter of linked accounts.',
  saving: 'None by itself: it guards against cost that nobody sees. It carries no amount.',
  caveats: [
    'A budget of the management account that is not narrowed covers the account among all others: it is not counted, since it hides one account behind the rest.',
    'Budgets of accounts outside the tenant are not seen.',
  ],
  verify: {
    console: 'Billing and Cost Management → Budgets',
    cli: 'aws budgets describe-budgets --account-id {account}',
  },
  fix: {
    console: 'Billing and Cost Management → Budgets → Create budget',
    cli: [
      'aws budgets create-budget --account-id {account} --budget file://budget.json --notifications-with-subscribers file://alerts.json',
      'aws budgets describe-budgets --account-id {account}',
    ],
    dryRun: null,
    terraform: '`aws_budgets_budget` with a `notification`.',
  },
  rollback: 'Delete the budget.',
  ptBr: {
    why: 'Um orçamento avisa alguém antes da fatura. Dois com ações são gratuitos; os que só alertam são gratuitos em qualquer quantidade.',
    measured:
      '`DescribeBudgets` não lista nenhum na conta, e nenhum orçamento de outra das contas lidas a cita em um filtro de contas vinculadas.',
    caveats: [
      'Um orçamento da conta de gerenciamento sem filtros cobre a conta entre todas as outras: não é contado, pois esconde uma conta atrás das demais.',
      'Orçamentos de contas fora do tenant não são vistos.',
    ],
    verify: 'Billing and Cost Management → Budgets',
    fix: 'Billing and Cost Management → Budgets → Create budget',
    terraform: '`aws_budgets_budget` com uma `notification`.',
    rollback: 'Exclua o orçamento.',
  },
};
