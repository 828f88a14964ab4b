import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billS3ReducedRedundancyGuide } from './s3-reduced-redundancy.guide.ts';
import { swapped } from './swapped.ts';

/** Reduced Redundancy keeps data worse than Standard and costs as much or more. */
export const billS3ReducedRedundancy = defineBillCheck({
  id: 'bill-s3-reduced-redundancy',
  title: 'Every S3 object is in a class that AWS recommends',
  service: 's3',
  scope: 'bill',
  resources: 'used',
  actionType: 'ChangeStorageClass',
  actionFamily: 'storage',
  usageTypes: ['TimedStorage-RRS-ByteHrs'],
  thresholds: { minimumGbMonths: 1 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billS3ReducedRedundancyGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumGbMonths,
      evidence: (quantity, cost) =>
        `${quantity} GB-months of Reduced Redundancy storage${cost} are billed; Standard is safer.`,
      claims: (one) => swapped(one, context.period, () => 'TimedStorage-ByteHrs'),
    }),
});
