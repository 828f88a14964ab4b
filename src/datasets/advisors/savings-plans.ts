import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** The Savings Plans of the organisation with their ends: free of charge. */
export const savingsPlans = defineDataset<AdvisorRow>({
  id: 'advisors/savings-plans',
  scope: 'organization',
  reads: ['savingsplans:DescribeSavingsPlans'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./savings-plans.load.ts'),
});
