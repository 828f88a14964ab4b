import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billKmsRequestsGuide } from './kms-requests.guide.ts';

/** Each call to KMS is charged; a bucket key makes one of thousands. */
export const billKmsRequests = defineBillCheck({
  id: 'bill-kms-requests',
  title: 'Every KMS key is asked once for many objects',
  service: 'kms',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['KMS-Requests*'],
  thresholds: { minimumRequests: 10000000 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billKmsRequestsGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumRequests,
      evidence: (quantity, cost) => `${quantity} requests a month to KMS${cost} are billed.`,
    }),
});
