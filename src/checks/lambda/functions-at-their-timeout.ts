import { defineCheck, type Verdict } from '../../core/check.ts';
import { functions } from '../../datasets/lambda/functions.ts';
import { functionsAtTheirTimeoutGuide } from './functions-at-their-timeout.guide.ts';

const MS_PER_SECOND = 1_000;

/** An invocation that is cut off has been paid for in full, and done nothing. */
export const functionsAtTheirTimeout = defineCheck({
  id: 'lambda-excess-timeouts',
  title: 'Every Lambda function ends before its timeout',
  service: 'lambda',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { functions },
  metrics: {
    /** At most one of ten invocations of a day took longer. */
    duration: {
      namespace: 'AWS/Lambda',
      metricName: 'Duration',
      statistic: 'p90',
      periodSeconds: 86_400,
      of: 'functions',
      dimensions: { FunctionName: 'functionName' },
    },
  },
  thresholds: { minimumDays: 2 },
  lookBackDays: 7,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: functionsAtTheirTimeoutGuide,
  *evaluate({ functions }, { thresholds, metric }): Iterable<Verdict> {
    for (const one of functions) {
      const { functionName: resourceId, timeoutSeconds } = one;
      const points = metric('duration', one)?.points ?? [];
      if (timeoutSeconds === null || points.length === 0) {
        yield {
          resourceId,
          reason: 'CloudWatch has no duration of the function, or Lambda did not tell its timeout',
        };
        continue;
      }
      const cut = points.filter(({ value }) => value >= timeoutSeconds * MS_PER_SECOND).length;
      if (cut < Math.max(thresholds.minimumDays, 1)) continue;
      yield {
        resourceId,
        evidence: `On ${cut} of ${points.length} measured days at least one of ten invocations ran into the timeout of ${timeoutSeconds} seconds.`,
        claims: [],
      };
    }
  },
});
