import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import { above } from './above.ts';
import { billCustomMetricsGuide } from './custom-metrics.guide.ts';

/** Each combination of a metric and its dimensions is charged as a metric of its own. */
export const billCustomMetrics = defineBillCheck({
  id: 'bill-custom-metrics',
  title: 'Every custom metric is looked at',
  service: 'cloudwatch',
  scope: 'bill',
  resources: 'not-used',
  unlessJudged: ['cw-custom-metrics'],
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['CW:MetricMonitorUsage'],
  thresholds: { minimumMetrics: 1000 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billCustomMetricsGuide,
  evaluate: (lines, context) =>
    above(lines.filter(isCustom), context, {
      minimum: context.thresholds.minimumMetrics,
      evidence: (quantity, cost) => `${quantity} custom metrics a month${cost} are billed.`,
    }),
});

/** Detailed monitoring of EC2 is charged under the same usage type. */
function isCustom({ operation }: ChargeLine): boolean {
  return operation !== 'MetricStorage:AWS/EC2';
}
