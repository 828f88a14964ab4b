import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billEbsGp2Guide } from './ebs-gp2.guide.ts';
import { gp3Claims } from './gp3-claims.ts';

/** gp3 costs less a GB; what a large gp2 volume has in speed beyond it is bought with it. */
export const billEbsGp2 = defineBillCheck({
  id: 'bill-ebs-gp2',
  title: 'Every general purpose EBS volume in the bill is gp3',
  service: 'ebs',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['ebs-gp2-volumes'],
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['EBS:VolumeUsage.gp2'],
  thresholds: { minimumGibMonths: 1 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billEbsGp2Guide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumGibMonths,
      evidence: (quantity, cost) =>
        `${quantity} GB-months of gp2 storage${cost} are billed; gp3 costs less a GB.`,
      claims: (one) => gp3Claims(one, context.period),
    }),
});
