import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** Findings of GuardDuty in one account and region, by severity. */
export const guardDuty = defineDataset<AdvisorRow>({
  id: 'advisors/guardduty',
  scope: 'region',
  reads: ['GuardDuty:ListDetectors', 'GuardDuty:GetFindingsStatistics'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./guardduty.load.ts'),
});
