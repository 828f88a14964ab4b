import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billOdcrUnusedGuide } from './odcr-unused.guide.ts';

/** Reserved capacity is charged like running instances, used or not. */
export const billOdcrUnused = defineBillCheck({
  id: 'bill-odcr-unused',
  title: 'Every capacity reservation in the bill is filled with instances',
  service: 'ec2-capacity-reservations',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['ec2-odcr-unused'],
  actionType: 'Delete',
  actionFamily: 'idle',
  usageTypes: ['UnusedBox:*', 'UnusedDed:*'],
  thresholds: { minimumHours: 168 },
  lookBackDays: 30,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billOdcrUnusedGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumHours,
      evidence: (quantity, cost) =>
        `${quantity} instance-hours a month of reserved capacity${cost} are billed that nothing ran in.`,
      claims: (one) => allGone(one, ['UnusedBox:*', 'UnusedDed:*'], context.period),
    }),
});
