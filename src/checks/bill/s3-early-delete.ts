import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billS3EarlyDeleteGuide } from './s3-early-delete.guide.ts';

/** Colder classes are charged for their least days, also for what is deleted before. */
export const billS3EarlyDelete = defineBillCheck({
  id: 'bill-s3-early-delete',
  title: 'Every object stays in its class as long as it is paid for',
  service: 's3',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'storage',
  usageTypes: ['EarlyDelete-*'],
  thresholds: { minimumGbMonths: 1 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billS3EarlyDeleteGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumGbMonths,
      evidence: (quantity, cost) =>
        `${quantity} GB-months${cost} are billed for objects that were deleted or changed before the least days of their class.`,
    }),
});
