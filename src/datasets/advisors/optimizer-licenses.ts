import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** What Compute Optimizer recommends for the commercial licences on the EC2 instances of one account and region. */
export const optimizerLicenses = defineDataset<AdvisorRow>({
  id: 'advisors/optimizer-licenses',
  scope: 'region',
  reads: ['Compute Optimizer:GetLicenseRecommendations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./optimizer-licenses.load.ts'),
});
