import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** How the organisation is set up: its feature set, and the services that are trusted with all of it (Control Tower among them). */
export const organization = defineDataset<AdvisorRow>({
  id: 'advisors/organization',
  scope: 'organization',
  reads: ['Organizations:DescribeOrganization', 'Organizations:ListAWSServiceAccessForOrganization'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./organization.load.ts'),
});
