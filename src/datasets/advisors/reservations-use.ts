import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/**
 * How well reservations are used, and how much of each service they cover, over the last 30 days. One page of Cost
 * Explorer, which is paid for, and one more for each service with spend that can be reserved.
 */
export const reservationsUse = defineDataset<AdvisorRow>({
  id: 'advisors/reservations-use',
  scope: 'organization',
  reads: ['Cost Explorer:GetReservationUtilization', 'Cost Explorer:GetReservationCoverage'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./reservations-use.load.ts'),
});
