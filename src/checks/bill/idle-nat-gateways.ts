import { defineBillCheck } from '../../core/bill-check.ts';
import { billIdleNatGatewaysGuide } from './idle-nat-gateways.guide.ts';
import { withoutTraffic } from './without-traffic.ts';

/** A NAT gateway is paid for by the hour, whether anything goes through it or not. */
export const billIdleNatGateways = defineBillCheck({
  id: 'bill-idle-nat-gateways',
  title: 'Every NAT gateway in the bill carries traffic',
  service: 'nat-gateway',
  scope: 'bill',
  resources: 'needed',
  unlessJudged: ['vpc-idle-nat-gateways'],
  actionType: 'Delete',
  actionFamily: 'idle',
  usageTypes: ['NatGateway-Hours', 'NatGateway-Bytes'],
  thresholds: { maximumGb: 0.001, minimumHours: 168 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billIdleNatGatewaysGuide,
  evaluate: (lines, context) =>
    withoutTraffic(lines, context, {
      hours: 'NatGateway-Hours',
      carried: ['NatGateway-Bytes'],
      maximum: context.thresholds.maximumGb,
      minimumHours: context.thresholds.minimumHours,
      evidence: (there, carried) =>
        `The NAT gateway is billed for ${there} and ${carried} GB a month of processing.`,
    }),
});
