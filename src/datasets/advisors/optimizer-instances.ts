import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** What Compute Optimizer recommends for the EC2 instances of one account and region. */
export const optimizerInstances = defineDataset<AdvisorRow>({
  id: 'advisors/optimizer-instances',
  scope: 'region',
  reads: ['Compute Optimizer:GetEC2InstanceRecommendations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./optimizer-instances.load.ts'),
});
