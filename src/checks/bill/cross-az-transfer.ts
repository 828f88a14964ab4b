import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import { above } from './above.ts';
import { billCrossAzTransferGuide } from './cross-az-transfer.guide.ts';

/** Traffic between zones is charged in both directions. */
export const billCrossAzTransfer = defineBillCheck({
  id: 'bill-cross-az-transfer',
  title: 'Every GB between availability zones has to cross them',
  service: 'vpc',
  scope: 'bill',
  resources: 'not-used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['DataTransfer-Regional-Bytes'],
  thresholds: { minimumGb: 5000 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billCrossAzTransferGuide,
  evaluate: (lines, context) =>
    above(lines.filter(isZoneToZone), context, {
      minimum: context.thresholds.minimumGb,
      evidence: (quantity, cost) =>
        `${quantity} GB a month between availability zones${cost} are billed, both directions counted.`,
    }),
});

function isZoneToZone({ operation }: ChargeLine): boolean {
  return !operation.startsWith('PublicIP-');
}
