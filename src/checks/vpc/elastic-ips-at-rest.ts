import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Address, addresses } from '../../datasets/ec2/addresses.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { networkInterfaces } from '../../datasets/vpc/network-interfaces.ts';
import { hourly } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { elasticIpsAtRestGuide } from './elastic-ips-at-rest.guide.ts';

/** The pool of addresses that AWS charges for. */
const CHARGED_POOL = 'amazon';

/** An associated address is paid for as idle where what it belongs to does not run. */
export const elasticIpsAtRest = defineCheck({
  id: 'vpc-elastic-ips-at-rest',
  title: 'Every associated Elastic IP address belongs to something that runs',
  service: 'vpc',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { addresses, networkInterfaces, instances },
  thresholds: { minimumDaysStopped: 30 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  // A released address can be recovered only while nobody else has got it.
  rollbackPossible: false,
  guide: elasticIpsAtRestGuide,
  *evaluate({ addresses, networkInterfaces, instances }, { now, thresholds }): Iterable<Verdict> {
    const interfaces = new Map(networkInterfaces.map((one) => [one.networkInterfaceId, one]));
    const machines = new Map(instances.map((one) => [one.instanceId, one]));
    for (const address of addresses) {
      const at = interfaces.get(address.networkInterfaceId ?? '');
      if (!at || at.managed || !isCharged(address)) continue;
      if (at.status === 'available') {
        yield finding(address, 'a network interface that is attached to nothing');
        continue;
      }
      const machine = machines.get(at.instanceId ?? '');
      if (machine?.state !== 'stopped') continue;
      const { stoppedAt } = machine;
      if (stoppedAt === null)
        yield {
          resourceId: address.allocationId,
          reason: 'EC2 did not tell since when its instance is stopped',
        };
      else if (daysBetween(stoppedAt, now) >= thresholds.minimumDaysStopped)
        yield finding(address, `an instance that has been stopped since ${dayOf(stoppedAt)}`);
    }
  },
});

function isCharged({ pool, managedBy, publicIp }: Address): boolean {
  return managedBy === null && (pool === CHARGED_POOL || (pool === null && publicIp !== null));
}

function finding({ allocationId, publicIp }: Address, holder: string): Verdict {
  return {
    resourceId: allocationId,
    evidence: `The Elastic IP address ${publicIp ?? allocationId} is associated with ${holder}.`,
    claims: [hourly(allocationId, 'PublicIPv4:IdleAddress')],
  };
}
