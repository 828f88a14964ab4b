import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** The budgets of one account, what they hold and whom they tell. */
export const budgets = defineDataset<AdvisorRow>({
  id: 'advisors/budgets',
  scope: 'global',
  reads: [
    'Budgets:DescribeBudgets',
    'Budgets:DescribeBudgetNotificationsForAccount',
    'Budgets:DescribeSubscribersForNotification',
  ],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./budgets.load.ts'),
});
