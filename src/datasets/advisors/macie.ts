import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** Findings of Macie in one account and region, by severity. */
export const macie = defineDataset<AdvisorRow>({
  id: 'advisors/macie',
  scope: 'region',
  reads: ['Macie2:GetMacieSession', 'Macie2:GetFindingStatistics'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./macie.load.ts'),
});
