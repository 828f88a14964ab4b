import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billCloudtrailPaidTrailsGuide } from './cloudtrail-paid-trails.guide.ts';

/** The first copy of management events is free; every other trail is charged by the event. */
export const billCloudtrailPaidTrails = defineBillCheck({
  id: 'bill-cloudtrail-paid-trails',
  title: 'Every management event is recorded once',
  service: 'cloudtrail',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['cloudtrail-duplicate'],
  actionType: 'Delete',
  actionFamily: 'idle',
  usageTypes: ['PaidEventsRecorded'],
  thresholds: { minimumEvents: 100000 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billCloudtrailPaidTrailsGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumEvents,
      evidence: (quantity, cost) =>
        `${quantity} management events a month in further trails${cost} are billed; the first copy is free.`,
      claims: (one) => allGone(one, ['PaidEventsRecorded'], context.period),
    }),
});
