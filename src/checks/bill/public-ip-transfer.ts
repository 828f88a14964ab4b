import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import { above } from './above.ts';
import { billPublicIpTransferGuide } from './public-ip-transfer.guide.ts';
import { whereOperationsAreTold } from './where-operations-are-told.ts';

/** Private addresses of one zone reach each other for nothing; public ones are charged. */
export const billPublicIpTransfer = defineBillCheck({
  id: 'bill-public-ip-transfer',
  title: 'Every GB within a region goes over private addresses',
  service: 'vpc',
  scope: 'bill',
  resources: 'not-used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['DataTransfer-Regional-Bytes'],
  thresholds: { minimumGb: 10 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billPublicIpTransferGuide,
  evaluate: (lines, context) =>
    whereOperationsAreTold(lines, context, () =>
      above(lines.filter(isOverPublicAddress), context, {
        minimum: context.thresholds.minimumGb,
        part: 'over public addresses',
        evidence: (quantity, cost) =>
          `${quantity} GB a month within the region went over public addresses${cost}.`,
      }),
    ),
});

function isOverPublicAddress({ operation }: ChargeLine): boolean {
  return operation.startsWith('PublicIP-');
}
