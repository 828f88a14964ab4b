import { defineBillCheck } from '../../core/bill-check.ts';
import { above, ofService } from './above.ts';
import { billCostExplorerRequestsGuide } from './cost-explorer-requests.guide.ts';

/** Each request to the API of Cost Explorer is charged, each page as one. */
export const billCostExplorerRequests = defineBillCheck({
  id: 'bill-cost-explorer-requests',
  title: 'Every request to Cost Explorer is worth its cent',
  service: 'cost-explorer',
  scope: 'bill',
  resources: 'not-used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['APIRequest'],
  thresholds: { minimumRequests: 1000 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billCostExplorerRequestsGuide,
  evaluate: (lines, context) =>
    above(ofService(lines, /Cost ?Explorer/), context, {
      minimum: context.thresholds.minimumRequests,
      evidence: (quantity, cost) =>
        `${quantity} requests a month to the Cost Explorer API${cost} are billed.`,
    }),
});
