import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** What Compute Optimizer recommends for the RDS and Aurora databases of one account and region, and for their storage. */
export const optimizerDatabases = defineDataset<AdvisorRow>({
  id: 'advisors/optimizer-databases',
  scope: 'region',
  reads: ['Compute Optimizer:GetRDSDatabaseRecommendations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./optimizer-databases.load.ts'),
});
