import { defineCheck, type Verdict } from '../../core/check.ts';
import { customMetrics } from '../../datasets/cloudwatch/custom-metrics.ts';
import { manyCustomMetricsGuide } from './many-custom-metrics.guide.ts';

/** Each combination of a name and its dimensions is a metric of its own, and paid for. */
export const manyCustomMetrics = defineCheck({
  id: 'cw-custom-metrics',
  title: 'Every namespace of custom metrics is of moderate size',
  service: 'cloudwatch',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { customMetrics },
  thresholds: { minimumMetrics: 1_000 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: manyCustomMetricsGuide,
  *evaluate({ customMetrics }, { thresholds }): Iterable<Verdict> {
    for (const { namespace: resourceId, metrics, names, atLeast } of customMetrics) {
      if (metrics < thresholds.minimumMetrics) continue;
      const each = (metrics / Math.max(names, 1)).toFixed(0);
      yield {
        resourceId,
        evidence: `The namespace had ${atLeast ? 'at least ' : ''}${metrics} metrics within three hours, of ${names} names: about ${each} combinations of dimensions each.`,
        claims: [],
      };
    }
  },
});
