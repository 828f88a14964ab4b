import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billMetricPollingGuide } from './metric-polling.guide.ts';

/** GetMetricData is charged by the metric asked for: products that poll everything each minute ask for millions. */
export const billMetricPolling = defineBillCheck({
  id: 'bill-metric-polling',
  title: 'Every metric that is asked for is needed that often',
  service: 'cloudwatch',
  scope: 'bill',
  resources: 'not-used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['CW:GMD-Metrics'],
  thresholds: { minimumMetrics: 10000000 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billMetricPollingGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumMetrics,
      evidence: (quantity, cost) =>
        `${quantity} metrics a month${cost} were asked for through GetMetricData.`,
    }),
});
