import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** Monitors and subscriptions of Cost Anomaly Detection, and what it found in the last 90 days. Paid for by the page. */
export const costAnomalies = defineDataset<AdvisorRow>({
  id: 'advisors/cost-anomalies',
  scope: 'organization',
  reads: [
    'Cost Explorer:GetAnomalyMonitors',
    'Cost Explorer:GetAnomalySubscriptions',
    'Cost Explorer:GetAnomalies',
  ],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./cost-anomalies.load.ts'),
});
