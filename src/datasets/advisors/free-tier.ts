import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/**
 * How much of its free offers the organization uses in this month, since they count for all its accounts together, and the
 * account plan of the account that is asked. Free of charge.
 */
export const freeTier = defineDataset<AdvisorRow>({
  id: 'advisors/free-tier',
  scope: 'organization',
  reads: ['FreeTier:GetFreeTierUsage', 'FreeTier:GetAccountPlanState'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./free-tier.load.ts'),
});
