import { defineCheck, type Verdict } from '../../core/check.ts';
import { zoneRecords } from '../../datasets/route53/records.ts';
import { singleLatencyRecordGuide } from './single-latency-record.guide.ts';

/** With one record there is nothing to choose; queries for latency records cost more than plain ones. */
export const singleLatencyRecord = defineCheck({
  id: 'route53-single-latency-record',
  title: 'Every set of latency records has a choice',
  service: 'route-53',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { zoneRecords },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: singleLatencyRecordGuide,
  *evaluate({ zoneRecords }): Iterable<Verdict> {
    for (const { hostedZoneId: resourceId, records } of zoneRecords) {
      if (records.state === 'denied') yield { resourceId, reason: 'the records of the zone may not be read' };
      else if (records.state === 'told' && records.value.singleLatency > 0)
        yield {
          resourceId,
          evidence: `${records.value.singleLatency} names of the zone have a latency record for one region only.`,
          claims: [],
        };
    }
  },
});
