import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billCloudtrailDataEventsGuide } from './cloudtrail-data-events.guide.ts';

/** Data events are charged by the event, from the first one on. */
export const billCloudtrailDataEvents = defineBillCheck({
  id: 'bill-cloudtrail-data-events',
  title: 'Every data event that is recorded is read by somebody',
  service: 'cloudtrail',
  scope: 'bill',
  resources: 'not-used',
  unlessJudged: ['cloudtrail-data-events'],
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['DataEventsRecorded'],
  thresholds: { minimumEvents: 10000000 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billCloudtrailDataEventsGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumEvents,
      evidence: (quantity, cost) => `${quantity} data events a month${cost} are recorded.`,
    }),
});
