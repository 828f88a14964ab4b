import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type CapacityReservation, capacityReservations } from '../../datasets/ec2/capacity-reservations.ts';
import { usage } from '../claims.ts';
import { daysBetween } from '../days-between.ts';
import { spareReservationsGuide } from './spare-reservations.guide.ts';

const LOOK_BACK_DAYS = 7;

/** Capacity that is held and not used is charged as if instances ran on it. */
export const spareReservations = defineCheck({
  id: 'ec2-odcr-unused',
  title: 'Every capacity reservation is filled with instances',
  service: 'ec2',
  scope: 'unit',
  actionType: 'ScaleIn',
  actionFamily: 'idle',
  needs: { capacityReservations },
  metrics: {
    available: {
      namespace: 'AWS/EC2CapacityReservations',
      metricName: 'AvailableInstanceCount',
      statistic: 'Minimum',
      periodSeconds: 86_400,
      of: 'capacityReservations',
      dimensions: { CapacityReservationId: 'capacityReservationId' },
    },
  },
  thresholds: { minimumAgeDays: LOOK_BACK_DAYS, minimumDaysMeasured: LOOK_BACK_DAYS - 1 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  // AWS may have no capacity when it is asked for again.
  rollbackPossible: false,
  guide: spareReservationsGuide,
  *evaluate({ capacityReservations }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const reservation of capacityReservations) {
      if (!isPaidHere(reservation)) continue;
      const { capacityReservationId: resourceId, createdAt } = reservation;
      if (createdAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the reservation was made' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const points = metric('available', reservation)?.points ?? [];
      const spare = points.reduce(
        (least, { value }) => Math.min(least, value),
        reservation.availableInstances ?? Number.POSITIVE_INFINITY,
      );
      // One day on which all of it was in use settles it.
      if (spare < 1) continue;
      const needed = Math.max(thresholds.minimumDaysMeasured, 1);
      yield points.length < needed
        ? {
            resourceId,
            reason: `CloudWatch has ${points.length} days of AvailableInstanceCount, ${needed} are needed`,
          }
        : {
            resourceId,
            evidence: evidence(reservation, spare, points.length),
            claims: claims(reservation, spare),
          };
    }
  },
});

/** Active, charged by the hour, and to this account. */
function isPaidHere({ state, reservationType, paidHere }: CapacityReservation): boolean {
  return state === 'active' && reservationType !== 'capacity-block' && paidHere;
}

function evidence(
  { instanceType, totalInstances }: CapacityReservation,
  spare: number,
  days: number,
): string {
  return `The capacity reservation is for ${totalInstances ?? 'an unknown number of'} instances of type ${instanceType ?? 'unknown'}; at least ${spare} of them were never used over ${days} measured days.`;
}

/** Usage types of what is reserved and stands empty (Amazon EC2 User Guide, billing of capacity reservations). */
function claims(
  { capacityReservationId, instanceType, tenancy }: CapacityReservation,
  spare: number,
): readonly ChargeClaim[] {
  if (instanceType === null) return [];
  const usageType = tenancy === 'dedicated' ? `UnusedDed:${instanceType}` : `UnusedBox:${instanceType}`;
  return [
    usage(capacityReservationId, usageType, decimalFromInteger(Math.floor(spare) * HOURS_A_MONTH), ZERO),
  ];
}
