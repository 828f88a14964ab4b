import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** What Compute Optimizer recommends for the memory of the Lambda functions of one account and region. */
export const optimizerFunctions = defineDataset<AdvisorRow>({
  id: 'advisors/optimizer-functions',
  scope: 'region',
  reads: ['Compute Optimizer:GetLambdaFunctionRecommendations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./optimizer-functions.load.ts'),
});
