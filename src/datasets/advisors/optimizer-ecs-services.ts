import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** What Compute Optimizer recommends for the ECS services on Fargate of one account and region. */
export const optimizerEcsServices = defineDataset<AdvisorRow>({
  id: 'advisors/optimizer-ecs-services',
  scope: 'region',
  reads: ['Compute Optimizer:GetECSServiceRecommendations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./optimizer-ecs-services.load.ts'),
});
