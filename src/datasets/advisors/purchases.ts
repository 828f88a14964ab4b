import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/**
 * What Cost Explorer advises to commit to, for one year without upfront payment, from the last 30 days. A page for each type
 * of Savings Plan and each service with spend that can be reserved, all of which are paid for; the Hub tells most of it free.
 */
export const purchases = defineDataset<AdvisorRow>({
  id: 'advisors/purchases',
  scope: 'organization',
  reads: [
    'Cost Explorer:GetSavingsPlansPurchaseRecommendation',
    'Cost Explorer:GetReservationPurchaseRecommendation',
  ],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./purchases.load.ts'),
});
