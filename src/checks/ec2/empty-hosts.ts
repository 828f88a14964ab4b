import { defineCheck, type Verdict } from '../../core/check.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type Host, hosts } from '../../datasets/ec2/hosts.ts';
import { hourly } from '../claims.ts';
import { daysBetween } from '../days-between.ts';
import { emptyHostsGuide } from './empty-hosts.guide.ts';

/** A Dedicated Host is paid for as a whole machine. */
export const emptyHosts = defineCheck({
  id: 'ec2-dedicated-host-empty',
  title: 'Every Dedicated Host has instances on it',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { hosts },
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  // AWS may have no host when one is asked for again.
  rollbackPossible: false,
  guide: emptyHostsGuide,
  *evaluate({ hosts }, { now, thresholds }): Iterable<Verdict> {
    for (const host of hosts) {
      if (host.state !== 'available' || host.instances > 0 || host.onOutpost) continue;
      const { hostId: resourceId, allocatedAt } = host;
      if (allocatedAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the host was allocated' };
        continue;
      }
      const age = daysBetween(allocatedAt, now);
      if (age < thresholds.minimumAgeDays) continue;
      yield { resourceId, evidence: evidence(host, age), claims: claims(host) };
    }
  },
});

function evidence({ instanceFamily, reservationId }: Host, age: number): string {
  const reserved = reservationId === null ? '' : '; a host reservation pays for it and goes on without it';
  return `The Dedicated Host for the family ${instanceFamily ?? 'unknown'} has no instance on it; it was allocated ${age} days ago${reserved}.`;
}

function claims({ hostId, instanceFamily, reservationId }: Host): readonly ChargeClaim[] {
  return instanceFamily === null || reservationId !== null
    ? []
    : [hourly(hostId, `HostUsage:${instanceFamily}`)];
}
