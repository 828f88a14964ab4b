import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billCpuCreditsGuide } from './cpu-credits.guide.ts';

/** A burstable instance that bursts all the time pays for it by the vCPU-hour, beside its own hours. */
export const billCpuCredits = defineBillCheck({
  id: 'bill-cpu-credits',
  title: 'Every burstable instance in the bill lives on the credits it earns',
  service: 'ec2',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['ec2-burstable-surplus'],
  actionType: 'Configure',
  actionFamily: 'rightsize',
  usageTypes: ['CPUCredits:*'],
  thresholds: { minimumVcpuHours: 100 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billCpuCreditsGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumVcpuHours,
      evidence: (quantity, cost) =>
        `${quantity} vCPU-hours a month of surplus CPU credits${cost} are billed.`,
    }),
});
