import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** Findings of Security Hub in one account and region that are severe and not yet dealt with, by severity. */
export const securityHub = defineDataset<AdvisorRow>({
  id: 'advisors/security-hub',
  scope: 'region',
  reads: ['SecurityHub:DescribeHub', 'SecurityHub:GetFindings'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./security-hub.load.ts'),
});
