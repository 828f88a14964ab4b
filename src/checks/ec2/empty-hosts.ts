import { defineCheck, type Verdict } from '../../core/check.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type Host, hosts } from '../../datasets/ec2/hosts.ts';
import { hourly } from '../claims.ts';
import { dayOf } from '../day-of.ts';
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
      if (daysBetween(allocatedAt, now) < thresholds.minimumAgeDays) continue;
      yield { resourceId, evidence: evidence(host, dayOf(allocatedAt)), claims: claims(host) };
    }
  },
});

function evidence({ instanceFamily, reservationId }: Host, allocated: string): string {
  const reserved = reservationId === null ? '' : '; a host reservation pays for it and goes on without it';
  return `The Dedicated Host for the family ${instanceFamily ?? 'unknown'} has no instance on it; it was allocated on ${allocated}${reserved}.`;
}

function claims({ hostId, instanceFamily, reservationId }: Host): readonly ChargeClaim[] {
  return instanceFamily === null || reservationId !== null
    ? []
    : [hourly(hostId, `HostUsage:${instanceFamily}`)];
}
