import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { costAnomalies } from '../../datasets/advisors/cost-anomalies.ts';
import { anomalySubscribedGuide } from './anomaly-subscribed.guide.ts';
import { factsNamed } from './facts.ts';

/** A monitor that tells nobody is none. */
export const anomalySubscribed = defineTenantCheck({
  id: 'gov-anomaly-monitor-silent',
  title: 'Every monitor for cost anomalies tells somebody',
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
  guide: anomalySubscribedGuide,
  *evaluate({ costAnomalies }): Iterable<Placed<Verdict>> {
    for (const { account, region, subject, number } of factsNamed(
      costAnomalies,
      'anomalyMonitorSubscribers',
    )) {
      if (number !== 0) continue;
      yield {
        account,
        region,
        resourceId: subject ?? '',
        evidence: 'No subscription of the monitor has a subscriber, so that nobody hears of what it finds.',
        claims: [],
      };
    }
  },
});
