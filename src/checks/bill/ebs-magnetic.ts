import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billEbsMagneticGuide } from './ebs-magnetic.guide.ts';

/** Magnetic volumes are slow, and their requests are charged beside their size. */
export const billEbsMagnetic = defineBillCheck({
  id: 'bill-ebs-magnetic',
  title: 'Every EBS volume in the bill is of a current type',
  service: 'ebs',
  scope: 'bill',
  resources: 'used',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['EBS:VolumeUsage'],
  thresholds: { minimumGibMonths: 1 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billEbsMagneticGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumGibMonths,
      evidence: (quantity, cost) =>
        `${quantity} GB-months of magnetic storage${cost} are billed; its I/O requests are charged beside that.`,
    }),
});
