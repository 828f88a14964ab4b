import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** Findings of Inspector in one account and region, by severity. */
export const inspector = defineDataset<AdvisorRow>({
  id: 'advisors/inspector',
  scope: 'region',
  reads: ['Inspector2:BatchGetAccountStatus', 'Inspector2:ListFindingAggregations'],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./inspector.load.ts'),
});
