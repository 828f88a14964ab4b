import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { images } from '../../datasets/ec2/images.ts';
import { type Snapshot, snapshots } from '../../datasets/ec2/snapshots.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { snapshotsOfImages } from './snapshot-claims.ts';
import { strandedCopiesGuide } from './stranded-copies.guide.ts';

/** The console and CopySnapshot without a description write this; with a description of their own copies are not known as such. */
const COPIED = /^\[Copied (snap-[0-9a-f]+) from ([a-z]{2}(?:-[a-z]+)+-\d)\]/;

/** A copy for disaster recovery has done its work when what it is a copy of was given up. */
export const strandedCopies = defineTenantCheck({
  id: 'ebs-snapshot-replicated-orphan',
  title: 'Every EBS snapshot copied to another region still has its source',
  service: 'ebs',
  scope: 'tenant',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots, images },
  thresholds: { minimumAgeDays: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: strandedCopiesGuide,
  *evaluate({ snapshots, images }, { now, thresholds }): Iterable<Placed<Verdict>> {
    const present = new Set(snapshots.map(({ snapshotId }) => snapshotId));
    const read = new Set(snapshots.map(placeOf));
    const ofImages = snapshotsOfImages(images);
    for (const copy of snapshots) {
      const source = sourceOf(copy);
      if (!source || source.region === copy.region || present.has(source.snapshotId)) continue;
      if (ofImages.has(copy.snapshotId)) continue;
      const { snapshotId: resourceId, account, region, startedAt } = copy;
      if (startedAt === null) {
        yield { resourceId, account, region, reason: 'EC2 did not tell when the snapshot was started' };
      } else if (daysBetween(startedAt, now) >= thresholds.minimumAgeDays) {
        // Nothing seen in a region is not the same as nothing there.
        yield read.has(`${account} ${source.region}`)
          ? { resourceId, account, region, evidence: evidence(dayOf(startedAt), source.region), claims: [] }
          : { resourceId, account, region, reason: 'No snapshot of the region it was copied from was read' };
      }
    }
  },
});

function placeOf({ account, region }: Placed<object>): string {
  return `${account} ${region}`;
}

function sourceOf({ description, managedBy, state }: Snapshot) {
  const [, snapshotId, region] = COPIED.exec(description ?? '') ?? [];
  if (managedBy !== null || state !== 'completed' || !snapshotId || !region) return null;
  return { snapshotId, region };
}

function evidence(copied: string, region: string): string {
  return `The snapshot was copied from ${region} on ${copied}, and the one it is a copy of is gone from there.`;
}
