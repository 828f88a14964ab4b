import { defineDataset } from '../../core/dataset.ts';

/** How many metrics a namespace that is not AWS's own has had within three hours. Strings are untrusted. */
export interface CustomMetrics {
  readonly namespace: string;
  /** Names with all their dimensions: each is paid for by the hour in which it is published. */
  readonly metrics: number;
  /** Names without their dimensions. */
  readonly names: number;
  /** There are more than were counted. */
  readonly atLeast: boolean;
}

export const customMetrics = defineDataset<CustomMetrics>({
  id: 'cloudwatch/custom-metrics',
  scope: 'region',
  reads: ['CloudWatch:ListMetrics'],
  resource: { id: 'namespace' },
  limits: { seconds: 300 },
  load: () => import('./custom-metrics.load.ts'),
});
