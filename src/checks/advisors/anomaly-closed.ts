import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { costAnomalies } from '../../datasets/advisors/cost-anomalies.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { anomalyClosedGuide } from './anomaly-closed.guide.ts';
import { amountText, subjectsOf } from './facts.ts';

/** What AWS found unusual and nobody has judged yet. */
export const anomalyClosed = defineTenantCheck({
  id: 'gov-anomaly-open',
  title: 'Every cost anomaly has been looked into',
  service: 'cost-anomaly-detection',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { costAnomalies },
  thresholds: { minimumImpactUsd: 100, maximumDaysSinceEnd: 14 },
  lookBackDays: 90,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: anomalyClosedGuide,
  *evaluate({ costAnomalies }, { now, thresholds }): Iterable<Placed<Verdict>> {
    for (const { subject, of } of subjectsOf(costAnomalies)) {
      const impact = of.amount('anomalyImpact');
      const end = of.text('anomalyEnd');
      if (!of.has('anomalyImpact') || of.has('anomalyFeedback')) continue;
      const { account, region } = of;
      if (impact === null) {
        yield { account, region, resourceId: subject, reason: 'AWS did not tell its impact' };
        continue;
      }
      const ended = end === null ? 0 : daysBetween(end, now);
      if (Number(impact.amount) < thresholds.minimumImpactUsd || ended > thresholds.maximumDaysSinceEnd)
        continue;
      const where = of.text('anomalyImpact');
      yield {
        account,
        region,
        resourceId: subject,
        evidence: `AWS found ${amountText(impact)} more than expected${where === null ? '' : ` for ${where}`}, since ${startText(of.text('anomalyStart'))}; nobody has judged it.`,
        claims: [],
      };
    }
  },
});

function startText(instant: string | null): string {
  return instant === null ? 'an unknown day' : dayOf(instant);
}
