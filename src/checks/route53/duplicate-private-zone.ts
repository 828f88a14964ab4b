import { defineCheck, type Verdict } from '../../core/check.ts';
import { type HostedZone, hostedZones } from '../../datasets/route53/hosted-zones.ts';
import { duplicatePrivateZoneGuide } from './duplicate-private-zone.guide.ts';

/** NS and SOA: a zone with no more than these is judged by the check of empty zones. */
const OF_EVERY_ZONE = 2;

/** One private zone can be associated with many VPCs; copies of it are paid for and kept in step one by one. */
export const duplicatePrivateZone = defineCheck({
  id: 'route53-duplicate-private-zone',
  title: 'Every private zone is the one of its name and size in its account',
  service: 'route-53',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { hostedZones },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: duplicatePrivateZoneGuide,
  *evaluate({ hostedZones }): Iterable<Verdict> {
    // What a service made it keeps for itself.
    const own = hostedZones.filter(({ isPrivate, linkedService }) => isPrivate && linkedService === null);
    for (const [name, zones] of Map.groupBy(own, (zone) => zone.name)) {
      if (name === null || zones.length === 1) continue;
      for (const zone of zones) yield* judged(zone, zones);
    }
  },
});

function* judged(
  { hostedZoneId: resourceId, records }: HostedZone,
  sameName: readonly HostedZone[],
): Iterable<Verdict> {
  if (records === null) yield { resourceId, reason: 'AWS did not tell how many records it has' };
  if (records === null || records <= OF_EVERY_ZONE) return;
  // Where they differ they answer differently: on purpose.
  const alike = sameName.filter((other) => other.records === records).length;
  if (alike === 1) return;
  yield {
    resourceId,
    evidence: `${alike} private zones of the account have the name of this one and ${records} records each; one zone can be associated with several VPCs.`,
    claims: [],
  };
}
