import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billLightsailStaticIpGuide } from './lightsail-static-ip.guide.ts';

/** A static IP of Lightsail is free while it is attached, and charged by the hour when it is not. */
export const billLightsailStaticIp = defineBillCheck({
  id: 'bill-lightsail-static-ip',
  title: 'Every static IP of Lightsail is attached',
  service: 'lightsail',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['lightsail-static-ip'],
  actionType: 'Delete',
  actionFamily: 'idle',
  usageTypes: ['UnusedStaticIP'],
  thresholds: { minimumHours: 168 },
  lookBackDays: 30,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billLightsailStaticIpGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumHours,
      evidence: (quantity, cost) =>
        `${quantity} hours a month of Lightsail static IPs${cost} are billed as not attached.`,
      claims: (one) => allGone(one, ['UnusedStaticIP'], context.period),
    }),
});
