import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { costAnomalies } from '../../datasets/advisors/cost-anomalies.ts';
import { anomalyMonitoredGuide } from './anomaly-monitored.guide.ts';
import { statesOf } from './facts.ts';

/** Anomalies that nobody looks for are found on the invoice. */
export const anomalyMonitored = defineTenantCheck({
  id: 'gov-anomaly-monitor-missing',
  title: 'Every organization has a monitor for cost anomalies',
  service: 'cost-anomaly-detection',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { costAnomalies },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: anomalyMonitoredGuide,
  *evaluate({ costAnomalies }): Iterable<Placed<Verdict>> {
    for (const { account, region } of statesOf(costAnomalies, 'not-enabled')) {
      yield {
        account,
        region,
        resourceId: 'cost-anomaly-detection',
        evidence: 'Cost Anomaly Detection has no monitor in the account that was asked.',
        claims: [],
      };
    }
  },
});
