import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { type Trail, trails } from '../../datasets/cloudtrail/trails.ts';
import { everything } from '../claims.ts';
import { duplicateTrailsGuide } from './duplicate-trails.guide.ts';

type PlacedTrail = Placed<Trail>;

/** The first copy of management events in a region is free; every further trail pays for the same events. */
export const duplicateTrails = defineTenantCheck({
  id: 'cloudtrail-duplicate',
  title: 'Every management event is recorded once',
  service: 'cloudtrail',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { trails },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: duplicateTrailsGuide,
  *evaluate({ trails }): Iterable<Placed<Verdict>> {
    const recording = trails.filter(recordsManagement);
    const ofEveryone = recording.find(({ everyAccount, everyRegion }) => everyAccount && everyRegion);
    const seen = new Set<string>();
    for (const trail of trails) {
      if (!seen.has(trail.trailArn)) yield* verdictOf(trail, recording, ofEveryone);
      seen.add(trail.trailArn);
    }
  },
});

function* verdictOf(
  trail: PlacedTrail,
  recording: readonly PlacedTrail[],
  ofEveryone: PlacedTrail | undefined,
): Iterable<Placed<Verdict>> {
  const { trailArn: resourceId, account, region } = trail;
  if (trail.records !== false && (trail.status === 'denied' || trail.selectors === 'denied')) {
    yield { account, region, resourceId, reason: 'whether the trail records, and what, may not be read' };
    return;
  }
  if (!recordsManagement(trail)) return;
  const first = firstOf(trail, recording, ofEveryone);
  if (!first || first.trailArn === resourceId) return;
  yield {
    account,
    region,
    resourceId,
    evidence: `The trail records ${trail.managementEvents} management events${first.everyAccount ? ', and so does a trail of the whole organisation' : ' of a region whose events another trail of the account records'}; this copy is paid for.`,
    claims: [everything(resourceId, ['*PaidEventsRecorded'])],
  };
}

function recordsManagement({ records, managementEvents }: Trail): boolean {
  return records === true && (managementEvents === 'all' || managementEvents === 'some');
}

/** The trail that should stay: that of the organisation, else of every region, else the first by name. */
function firstOf(
  trail: PlacedTrail,
  recording: readonly PlacedTrail[],
  ofEveryone: PlacedTrail | undefined,
): PlacedTrail | undefined {
  if (ofEveryone) return ofEveryone;
  return recording
    .filter((one) => one.account === trail.account && overlaps(one, trail))
    .toSorted(
      (a, b) => Number(b.everyRegion) - Number(a.everyRegion) || (a.trailArn < b.trailArn ? -1 : 1),
    )[0];
}

function overlaps(a: PlacedTrail, b: PlacedTrail): boolean {
  return a.everyRegion || b.everyRegion || a.homeRegion === b.homeRegion;
}
