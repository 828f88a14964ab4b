import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billDetailedMonitoringGuide } from './detailed-monitoring.guide.ts';
import { whereOperationsAreTold } from './where-operations-are-told.ts';

/** Metrics of EC2 by the minute are charged as custom metrics; by five minutes they are free. */
export const billDetailedMonitoring = defineBillCheck({
  id: 'bill-detailed-monitoring',
  title: 'Every instance with detailed monitoring needs its minutes',
  service: 'cloudwatch',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['CW:MetricMonitorUsage'],
  thresholds: { minimumMetrics: 1 },
  lookBackDays: 30,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billDetailedMonitoringGuide,
  evaluate: (lines, context) =>
    whereOperationsAreTold(lines, context, () =>
      above(lines.filter(isDetailed), context, {
        minimum: context.thresholds.minimumMetrics,
        part: 'of EC2',
        evidence: (quantity, cost) => `${quantity} metrics a month of detailed monitoring${cost} are billed.`,
        claims: (one) => allGone(one, ['CW:MetricMonitorUsage'], context.period),
      }),
    ),
});

/** CloudWatch names the service whose metrics are charged in the operation; its own custom metrics have none. */
function isDetailed({ operation }: ChargeLine): boolean {
  return operation === 'MetricStorage:AWS/EC2';
}
