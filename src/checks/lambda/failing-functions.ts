import { defineCheck, type Verdict } from '../../core/check.ts';
import { functions } from '../../datasets/lambda/functions.ts';
import { total } from '../series.ts';
import { failingFunctionsGuide } from './failing-functions.guide.ts';

const daily = {
  namespace: 'AWS/Lambda',
  statistic: 'Sum',
  periodSeconds: 86_400,
  of: 'functions',
  dimensions: { FunctionName: 'functionName' },
} as const;

/** An invocation that fails is paid for like any other, and asynchronous ones are tried again. */
export const failingFunctions = defineCheck({
  id: 'lambda-high-errors',
  title: 'Every Lambda function mostly succeeds',
  service: 'lambda',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { functions },
  metrics: {
    errors: { ...daily, metricName: 'Errors' },
    invocations: { ...daily, metricName: 'Invocations' },
  },
  thresholds: { maximumErrorShare: 0.1, minimumInvocations: 100 },
  lookBackDays: 7,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: failingFunctionsGuide,
  *evaluate({ functions }, { thresholds, metric }): Iterable<Verdict> {
    for (const one of functions) {
      const { functionName: resourceId } = one;
      const errors = total(metric('errors', one));
      const invocations = total(metric('invocations', one));
      if (errors === null || invocations === null) {
        yield { resourceId, reason: 'CloudWatch has no invocations of the function, or not all of them' };
        continue;
      }
      const share = invocations === 0 ? 0 : errors / invocations;
      if (invocations < thresholds.minimumInvocations || share <= thresholds.maximumErrorShare) continue;
      yield {
        resourceId,
        evidence: `${errors} of ${invocations} invocations of 7 days failed, ${(share * 100).toFixed(0)} %.`,
        claims: [],
      };
    }
  },
});
