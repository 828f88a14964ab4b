import { kendraIndices } from '../../datasets/kendra/indices.ts';
import { everything } from '../claims.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { idleKendraIndicesGuide } from './kendra.guide.ts';

/** An index is paid for by the hour from the moment it is made. */
export const idleKendraIndices = defineIdleCheck({
  id: 'kendra-idle',
  title: 'Every Kendra index is queried',
  service: 'kendra',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // Documents have to be indexed again.
  rollbackPossible: false,
  guide: idleKendraIndicesGuide,
  dataset: kendraIndices,
  metrics: {
    queries: {
      namespace: 'AWS/Kendra',
      metricName: 'IndexQueryCount',
      statistic: 'Sum',
      dimensions: { IndexId: 'indexId' },
      atMost: 0,
      unit: 'queries',
    },
  },
  days: 30,
  minimumAgeDays: 30,
  resource: ({ indexId, status, edition, createdAt }) =>
    status === 'ACTIVE'
      ? {
          resourceId: indexId,
          noun: 'The Kendra index',
          createdAt,
          remark: `its edition is ${edition ?? 'unknown'}`,
        }
      : null,
  claims: ({ indexId }) => [everything(indexId)],
});
