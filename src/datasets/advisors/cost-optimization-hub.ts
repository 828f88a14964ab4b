import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/**
 * What Cost Optimization Hub recommends for the whole organisation, one recommendation a resource, with its own
 * de-duplicated total. Free of charge; one endpoint in us-east-1.
 */
export const costOptimizationHub = defineDataset<AdvisorRow>({
  id: 'advisors/cost-optimization-hub',
  scope: 'organization',
  reads: [
    'Cost Optimization Hub:ListEnrollmentStatuses',
    'Cost Optimization Hub:GetPreferences',
    'Cost Optimization Hub:ListRecommendations',
    'Cost Optimization Hub:ListRecommendationSummaries',
  ],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./cost-optimization-hub.load.ts'),
});
