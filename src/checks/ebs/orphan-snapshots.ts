import { defineCheck, type Verdict } from '../../core/check.ts';
import { images } from '../../datasets/ec2/images.ts';
import { type Snapshot, snapshots } from '../../datasets/ec2/snapshots.ts';
import { volumes } from '../../datasets/ec2/volumes.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { orphanSnapshotsGuide } from './orphan-snapshots.guide.ts';
import { sizeOf, snapshotClaims, snapshotsOfImages } from './snapshot-claims.ts';

/** The last trace of a volume that was deleted. */
export const orphanSnapshots = defineCheck({
  id: 'ebs-snapshot-orphan',
  title: 'Every EBS snapshot has its volume or an image',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots, images, volumes },
  /** Room for the volume that is replaced at this moment. */
  thresholds: { minimumAgeDays: 30 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: orphanSnapshotsGuide,
  *evaluate({ snapshots, images, volumes }, { now, thresholds }): Iterable<Verdict> {
    const present = new Set(volumes.map(({ volumeId }) => volumeId));
    const ofImages = snapshotsOfImages(images);
    const orphans = snapshots.filter(
      (one) => isOrphan(one, present) && !ofImages.has(one.snapshotId) && isOld(one, now, thresholds),
    );
    const claims = snapshotClaims(snapshots, new Set(orphans.map(({ snapshotId }) => snapshotId)));
    for (const snapshot of orphans) {
      const { snapshotId: resourceId, startedAt } = snapshot;
      if (startedAt === null) {
        yield { resourceId, reason: 'EC2 did not tell when the snapshot was started' };
        continue;
      }
      const evidence = `The snapshot was taken on ${dayOf(startedAt)} of a volume that is gone, and no image of the account is made of it; ${sizeOf(snapshot)}.`;
      yield { resourceId, evidence, claims: claims(resourceId) };
    }
  },
});

/** A copy has no volume to lose, and what a backup plan or a lifecycle policy keeps outlives its volume on purpose. */
function isOrphan(
  { state, managedBy, onOutpost, volumeId }: Snapshot,
  present: ReadonlySet<string>,
): boolean {
  if (state !== 'completed' || managedBy !== null || onOutpost) return false;
  return volumeId !== null && !present.has(volumeId);
}

function isOld(
  { startedAt }: Snapshot,
  now: string,
  { minimumAgeDays }: { readonly minimumAgeDays: number },
): boolean {
  return startedAt === null || daysBetween(startedAt, now) >= minimumAgeDays;
}
