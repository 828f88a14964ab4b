import { defineCheck, type Verdict } from '../../core/check.ts';
import { eventSourceMappings } from '../../datasets/lambda/event-source-mappings.ts';
import { singleRecordBatchesGuide } from './single-record-batches.guide.ts';

/** Each invocation is a request that is paid for; a batch takes many records in one. */
export const singleRecordBatches = defineCheck({
  id: 'lambda-event-source-batch',
  title: 'Every busy event source hands Lambda its records in batches',
  service: 'lambda',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { eventSourceMappings },
  metrics: {
    invocations: {
      namespace: 'AWS/Lambda',
      metricName: 'Invocations',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'eventSourceMappings',
      dimensions: { FunctionName: 'functionName' },
    },
  },
  thresholds: { minimumInvocations: 1_000_000 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: singleRecordBatchesGuide,
  *evaluate({ eventSourceMappings }, { thresholds, metric }): Iterable<Verdict> {
    for (const mapping of eventSourceMappings) {
      if (mapping.state !== 'Enabled' || mapping.batchSize !== 1) continue;
      const { mappingId: resourceId } = mapping;
      const points = metric('invocations', mapping)?.points ?? [];
      if (points.length === 0) {
        yield { resourceId, reason: 'CloudWatch has no invocations of the function, or not all of them' };
        continue;
      }
      const invocations = points.reduce((sum, { value }) => sum + value, 0);
      if (invocations < thresholds.minimumInvocations) continue;
      yield {
        resourceId,
        evidence: `The mapping hands its function one record at a time; the function was invoked ${invocations} times in 30 days.`,
        claims: [],
      };
    }
  },
});
