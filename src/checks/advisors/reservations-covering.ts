import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { reservationsUse } from '../../datasets/advisors/reservations-use.ts';
import { amountText, factsNamed, percentText } from './facts.ts';
import { reservationsCoveringGuide } from './reservations-covering.guide.ts';

/** Hours of databases, caches and search that run all year on demand. */
export const reservationsCovering = defineTenantCheck({
  id: 'ri-coverage-low',
  title: 'Every steady part of reservable usage is covered by reservations',
  service: 'cost-explorer',
  scope: 'tenant',
  actionType: 'PurchaseReservedInstances',
  actionFamily: 'rate',
  needs: { reservationsUse },
  thresholds: { minimumShare: 0.7, minimumOnDemandUsd: 100 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: reservationsCoveringGuide,
  *evaluate({ reservationsUse }, { thresholds }): Iterable<Placed<Verdict>> {
    for (const { account, region, subject, number, amount } of factsNamed(
      reservationsUse,
      'reservationsCoverage',
    )) {
      // Compute is covered by Savings Plans as well, which this coverage does not count.
      if (subject === COMPUTE || number === null || number >= thresholds.minimumShare) continue;
      if (amount !== null && Number(amount.amount) < thresholds.minimumOnDemandUsd) continue;
      yield {
        account,
        region,
        resourceId: subject ?? '',
        evidence: `Reservations covered ${percentText(number)} of its hours over 30 days; ${amountText(amount)} was charged on demand.`,
        claims: [],
      };
    }
  },
});

const COMPUTE = 'Amazon Elastic Compute Cloud - Compute';
