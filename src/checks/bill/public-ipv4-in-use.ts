import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billPublicIpv4InUseGuide } from './public-ipv4-in-use.guide.ts';

/** Public addresses of instances, load balancers and NAT gateways are charged by the hour since 2024. */
export const billPublicIpv4InUse = defineBillCheck({
  id: 'bill-public-ipv4-in-use',
  title: 'Every public IPv4 address in the bill is needed',
  service: 'vpc',
  scope: 'bill',
  resources: 'not-used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['PublicIPv4:InUseAddress'],
  thresholds: { minimumHours: 7300 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billPublicIpv4InUseGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumHours,
      evidence: (quantity, cost) =>
        `${quantity} hours a month of public IPv4 addresses in use${cost} are billed.`,
    }),
});
