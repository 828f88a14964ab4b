import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** The cost checks of Trusted Advisor in one account; AWS offers them with a higher support plan. */
export const trustedAdvisor = defineDataset<AdvisorRow>({
  id: 'advisors/trusted-advisor',
  scope: 'global',
  reads: ['Support:DescribeTrustedAdvisorChecks', 'Support:DescribeTrustedAdvisorCheckSummaries'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./trusted-advisor.load.ts'),
});
