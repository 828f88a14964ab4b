import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Decimal, decimalFromInteger, divideDecimal, roundDecimal, ZERO } from '../../core/decimal.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { share } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { nonProductionOf } from '../environment.ts';
import { HOURS_A_WEEK } from '../weekly-hours.ts';
import { officeHoursGuide } from './office-hours.guide.ts';

/** Nobody tests at night. */
export const officeHours = defineCheck({
  id: 'ec2-offhours-schedule',
  title: 'Every EC2 instance outside production rests at night and at the weekend',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Schedule',
  actionFamily: 'schedule',
  needs: { instances },
  thresholds: {
    /** The hours it is to run, once somebody chooses them; 0: nobody has, and there is no amount. */
    officeHoursADay: 0,
    officeDaysAWeek: 0,
    /** An instance that was stopped within so many days has a schedule, or somebody who stops it. */
    minimumDaysRunning: 7,
  },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: officeHoursGuide,
  *evaluate({ instances }, { now, thresholds }): Iterable<Verdict> {
    const hours = Math.min(thresholds.officeHoursADay, 24) * Math.min(thresholds.officeDaysAWeek, 7);
    if (hours >= HOURS_A_WEEK) return;
    for (const instance of instances) {
      const environment = nonProductionOf(instance.tags);
      if (environment === null || !canRest(instance)) continue;
      const { instanceId: resourceId, launchedAt } = instance;
      if (launchedAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the instance was started' };
        continue;
      }
      if (daysBetween(launchedAt, now) < thresholds.minimumDaysRunning) continue;
      yield {
        resourceId,
        evidence: `The instance is tagged as ${environment} and has run on end since ${dayOf(launchedAt)}; ${chosen(hours)}.`,
        claims: hours === 0 ? [] : claims(instance, hours),
      };
    }
  },
});

function chosen(hours: number): string {
  return hours === 0
    ? 'no office hours are configured, so that there is no amount'
    : `the office hours that were configured are ${hours} of the ${HOURS_A_WEEK} hours of a week`;
}

/** A group would replace what is stopped, Spot and instance store cannot be, and a service that manages it decides itself. */
function canRest({
  state,
  lifecycle,
  rootDeviceType,
  autoScalingGroup,
  managedByService,
}: Instance): boolean {
  if (state !== 'running' || managedByService || autoScalingGroup !== null) return false;
  return lifecycle === null && rootDeviceType !== 'instance-store';
}

/** A host and a capacity reservation are paid for at night as well. */
function claims(
  { instanceId, tenancy, capacityReservationId }: Instance,
  hours: number,
): readonly ChargeClaim[] {
  if (tenancy === 'host' || capacityReservationId !== null) return [];
  return [share(instanceId, ['BoxUsage:*', 'DedicatedUsage:*'], shareOf(hours))];
}

/** Hours may be configured with halves; a share needs no more than six decimals. */
function shareOf(hours: number): Decimal {
  const minutes = decimalFromInteger(Math.round(hours * 60));
  const quotient = divideDecimal(minutes, decimalFromInteger(HOURS_A_WEEK * 60));
  return quotient === null ? ZERO : roundDecimal(quotient, 6);
}
