import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** What Compute Optimizer recommends for the Auto Scaling groups of one account and region. */
export const optimizerAutoScalingGroups = defineDataset<AdvisorRow>({
  id: 'advisors/optimizer-auto-scaling-groups',
  scope: 'region',
  reads: ['Compute Optimizer:GetAutoScalingGroupRecommendations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./optimizer-auto-scaling-groups.load.ts'),
});
