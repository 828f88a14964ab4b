import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** What Compute Optimizer recommends for the EBS volumes of one account and region. */
export const optimizerVolumes = defineDataset<AdvisorRow>({
  id: 'advisors/optimizer-volumes',
  scope: 'region',
  reads: ['Compute Optimizer:GetEBSVolumeRecommendations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./optimizer-volumes.load.ts'),
});
