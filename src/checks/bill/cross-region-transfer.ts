import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billCrossRegionTransferGuide } from './cross-region-transfer.guide.ts';

/** Traffic to another region is charged where it leaves. */
export const billCrossRegionTransfer = defineBillCheck({
  id: 'bill-cross-region-transfer',
  title: 'Every GB to another region has to go there',
  service: 'vpc',
  scope: 'bill',
  resources: 'not-used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['*-AWS-Out-Bytes'],
  thresholds: { minimumGb: 1000 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billCrossRegionTransferGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumGb,
      evidence: (quantity, cost) => `${quantity} GB a month from this region to another${cost} are billed.`,
    }),
});
