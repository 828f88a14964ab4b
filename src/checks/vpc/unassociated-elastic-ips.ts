import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { type Address, addresses } from '../../datasets/ec2/addresses.ts';
import { unassociatedElasticIpsGuide } from './unassociated-elastic-ips.guide.ts';

/** The pool of addresses that AWS charges for; those that customers bring along are free. */
const CHARGED_POOL = 'amazon';

/** A public address is paid for by the hour, whether anything uses it or not. */
export const unassociatedElasticIps = defineCheck({
  id: 'vpc-unassociated-elastic-ips',
  title: 'Every Elastic IP address that is paid for is associated',
  service: 'vpc',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { addresses },
  // EC2 does not tell since when an address is allocated or free, so no age can be asked for.
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  // A released address can be recovered only while nobody else has got it.
  rollbackPossible: false,
  guide: unassociatedElasticIpsGuide,
  *evaluate({ addresses }): Iterable<Verdict> {
    for (const address of addresses) {
      if (address.associated || address.managedBy !== null) continue;
      if (isCharged(address)) yield finding(address);
    }
  },
});

/** A range that a customer brought along always carries its pool; without one, a public address is Amazon's. */
function isCharged({ pool, publicIp }: Address): boolean {
  return pool === CHARGED_POOL || (pool === null && publicIp !== null);
}

function finding({ allocationId, publicIp }: Address): Verdict {
  return {
    resourceId: allocationId,
    evidence: `The Elastic IP address ${publicIp ?? allocationId} is associated with no instance and no network interface; since when is not known.`,
    claims: [
      {
        resourceId: allocationId,
        usageType: 'PublicIPv4:IdleAddress',
        operation: null,
        quantityNow: decimalFromInteger(HOURS_A_MONTH),
        quantityAfter: ZERO,
      },
    ],
  };
}
