import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** What Compute Optimizer found idle in one account and region, of all types it judges. */
export const optimizerIdle = defineDataset<AdvisorRow>({
  id: 'advisors/optimizer-idle',
  scope: 'region',
  reads: ['Compute Optimizer:GetIdleRecommendations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./optimizer-idle.load.ts'),
});
