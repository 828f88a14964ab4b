import { defineCheck, type Verdict } from '../../core/check.ts';
import { hostedZones } from '../../datasets/route53/hosted-zones.ts';
import { everything } from '../claims.ts';
import { unusedZoneGuide } from './unused-zone.guide.ts';

/** NS and SOA, which every zone has. */
const OWN_RECORDS = 2;

/** A zone that answers nothing but who it is. */
export const unusedZone = defineCheck({
  id: 'route53-unused-zone',
  title: 'Every hosted zone has records',
  service: 'route-53',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { hostedZones },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  // A new zone gets other name servers.
  rollbackPossible: false,
  guide: unusedZoneGuide,
  *evaluate({ hostedZones }): Iterable<Verdict> {
    for (const { hostedZoneId: resourceId, isPrivate, records, linkedService } of hostedZones) {
      if (linkedService !== null) continue;
      if (records === null)
        yield { resourceId, reason: 'Route 53 did not tell how many records the zone has' };
      else if (records <= OWN_RECORDS)
        yield {
          resourceId,
          evidence: `The ${isPrivate ? 'private' : 'public'} hosted zone has ${records} records: none beside the NS and SOA records that every zone has.`,
          claims: [everything(resourceId, ['HostedZone'])],
        };
    }
  },
});
