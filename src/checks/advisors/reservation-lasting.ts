import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { reservations } from '../../datasets/advisors/reservations.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { subjectsOf } from './facts.ts';
import { reservationLastingGuide } from './reservation-lasting.guide.ts';

/** When a reservation ends, its usage is charged on demand again. */
export const reservationLasting = defineTenantCheck({
  id: 'ri-expiring',
  title: 'Every reservation lasts, or its end has been decided about',
  service: 'ec2',
  scope: 'tenant',
  actionType: 'PurchaseReservedInstances',
  actionFamily: 'rate',
  needs: { reservations },
  partial: true,
  thresholds: { daysAhead: 60, daysPast: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: reservationLastingGuide,
  *evaluate({ reservations }, { now, thresholds }): Iterable<Placed<Verdict>> {
    for (const { subject, of } of subjectsOf(reservations)) {
      const end = of.text('reservationEnd');
      const { account, region } = of;
      if (end === null || Number.isNaN(Date.parse(end))) {
        yield { account, region, resourceId: subject, reason: 'AWS did not tell when it ends' };
        continue;
      }
      const left = -daysBetween(end, now);
      if (left > thresholds.daysAhead || -left > thresholds.daysPast) continue;
      const what = `${of.number('reservationType') ?? 'an unknown number'} × ${of.text('reservationType') ?? 'unknown type'}`;
      yield {
        account,
        region,
        resourceId: subject,
        evidence: `The reservation of ${what} (${of.text('reservationService') ?? 'unknown service'}) ${left >= 0 ? 'ends' : 'ended'} on ${dayOf(end)}.`,
        claims: [],
      };
    }
  },
});
