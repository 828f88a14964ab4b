import type { UtilisationRow } from '../../core/collection.ts';
import { defineDataset } from '../../core/dataset.ts';

export type Utilisation = Omit<UtilisationRow, 'account' | 'region'>;

/** How much the resources of each service with spend are used: one row for each service whose namespace has a metric that tells. */
export const utilisation = defineDataset<Utilisation>({
  id: 'utilisation',
  scope: 'region',
  reads: ['CloudWatch:ListMetrics', 'CloudWatch:GetMetricData'],
  keeps: [
    'service',
    'namespace',
    'metricName',
    'statistic',
    'days',
    'resources',
    'average',
    'maximum',
    'allZero',
    'notMeasured',
    'unit',
  ],
  load: () => import('./utilisation.load.ts'),
});
