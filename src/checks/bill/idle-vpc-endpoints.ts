import { defineBillCheck } from '../../core/bill-check.ts';
import { billIdleVpcEndpointsGuide } from './idle-vpc-endpoints.guide.ts';
import { withoutTraffic } from './without-traffic.ts';

/** An interface endpoint is paid for by the hour and zone, whether anything goes through it or not. */
export const billIdleVpcEndpoints = defineBillCheck({
  id: 'bill-idle-vpc-endpoints',
  title: 'Every interface endpoint in the bill carries traffic',
  service: 'privatelink',
  scope: 'bill',
  resources: 'needed',
  unlessJudged: ['vpce-interface-idle'],
  actionType: 'Delete',
  actionFamily: 'idle',
  usageTypes: ['VpcEndpoint-Hours', 'VpcEndpoint-Bytes'],
  thresholds: { maximumGb: 0.001, minimumHours: 168 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billIdleVpcEndpointsGuide,
  evaluate: (lines, context) =>
    withoutTraffic(lines, context, {
      hours: 'VpcEndpoint-Hours',
      carried: ['VpcEndpoint-Bytes'],
      maximum: context.thresholds.maximumGb,
      minimumHours: context.thresholds.minimumHours,
      evidence: (there, carried) =>
        `The interface endpoint is billed for ${there} over its zones and ${carried} GB a month of traffic.`,
    }),
});
