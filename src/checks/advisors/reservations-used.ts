import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { reservationsUse } from '../../datasets/advisors/reservations-use.ts';
import { amountText, factsNamed, percentText } from './facts.ts';
import { reservationsUsedGuide } from './reservations-used.guide.ts';

/** A reservation is paid for whether an instance takes it or not. */
export const reservationsUsed = defineTenantCheck({
  id: 'ri-underutilized',
  title: 'Every reservation is used',
  service: 'cost-explorer',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { reservationsUse },
  thresholds: { minimumShare: 0.95 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: reservationsUsedGuide,
  *evaluate({ reservationsUse }, { thresholds }): Iterable<Placed<Verdict>> {
    for (const { account, region, subject, number } of factsNamed(
      reservationsUse,
      'reservationsUtilisation',
    )) {
      const resourceId = subject ?? '';
      if (number === null) {
        yield { account, region, resourceId, reason: 'Cost Explorer did not tell the utilisation' };
        continue;
      }
      if (number >= thresholds.minimumShare) continue;
      const unused = factsNamed(reservationsUse, 'reservationsUnused').find(
        (fact) => fact.subject === subject,
      );
      yield {
        account,
        region,
        resourceId,
        evidence: `${percentText(number)} of the reserved hours were used over 30 days; ${amountText(unused?.amount ?? null)} was paid for hours that nothing used.`,
        claims: [],
      };
    }
  },
});
