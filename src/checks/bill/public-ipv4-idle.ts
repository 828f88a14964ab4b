import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billPublicIpv4IdleGuide } from './public-ipv4-idle.guide.ts';

/** An Elastic IP that is attached to nothing that runs is charged by the hour all the same. */
export const billPublicIpv4Idle = defineBillCheck({
  id: 'bill-public-ipv4-idle',
  title: 'Every public IPv4 address in the bill is in use',
  service: 'vpc',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['vpc-unassociated-elastic-ips', 'vpc-elastic-ips-at-rest'],
  actionType: 'Delete',
  actionFamily: 'idle',
  usageTypes: ['PublicIPv4:IdleAddress', 'ElasticIP:IdleAddress'],
  thresholds: { minimumHours: 360 },
  lookBackDays: 30,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billPublicIpv4IdleGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumHours,
      evidence: (quantity, cost) =>
        `${quantity} hours a month of public IPv4 addresses${cost} are billed as idle.`,
      claims: (one) => allGone(one, ['PublicIPv4:IdleAddress', 'ElasticIP:IdleAddress'], context.period),
    }),
});
