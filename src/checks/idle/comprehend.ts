import { comprehendEndpoints } from '../../datasets/comprehend/endpoints.ts';
import { everything } from '../claims.ts';
import { idleComprehendEndpointsGuide } from './comprehend.guide.ts';
import { defineIdleCheck } from './define-idle-check.ts';

/** Inference units of an endpoint are paid for by the second from the moment it is there. */
export const idleComprehendEndpoints = defineIdleCheck({
  id: 'comprehend-endpoint-idle',
  title: 'Every Comprehend endpoint analyses text',
  service: 'comprehend',
  actionType: 'Delete',
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: idleComprehendEndpointsGuide,
  dataset: comprehendEndpoints,
  metrics: {
    consumed: {
      namespace: 'AWS/Comprehend',
      metricName: 'ConsumedInferenceUnits',
      statistic: 'Sum',
      dimensions: { EndpointArn: 'endpointArn' },
      atMost: 0,
      unit: 'inference units',
    },
  },
  days: 15,
  minimumAgeDays: 15,
  resource: ({ endpointArn, status, inferenceUnits, createdAt }) =>
    status === 'IN_SERVICE'
      ? {
          resourceId: endpointArn,
          noun: 'The Comprehend endpoint',
          createdAt,
          remark: `${inferenceUnits ?? 'an unknown number of'} inference units are kept for it`,
        }
      : null,
  claims: ({ endpointArn }) => [everything(endpointArn)],
});
