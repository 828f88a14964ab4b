import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/**
 * How well Savings Plans are used, and how much of what they could cover they do, over the last 30 days. Two pages of Cost
 * Explorer, which are paid for.
 */
export const savingsPlansUse = defineDataset<AdvisorRow>({
  id: 'advisors/savings-plans-use',
  scope: 'organization',
  reads: ['Cost Explorer:GetSavingsPlansUtilization', 'Cost Explorer:GetSavingsPlansCoverage'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./savings-plans-use.load.ts'),
});
