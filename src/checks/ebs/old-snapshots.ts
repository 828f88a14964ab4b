import { defineCheck, type Verdict } from '../../core/check.ts';
import { images } from '../../datasets/ec2/images.ts';
import { type Snapshot, snapshots } from '../../datasets/ec2/snapshots.ts';
import { volumes } from '../../datasets/ec2/volumes.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { oldSnapshotsGuide } from './old-snapshots.guide.ts';
import { sizeOf, snapshotClaims, snapshotsOfImages } from './snapshot-claims.ts';

/** A snapshot nobody deletes is paid for for ever; those of AWS Backup and lifecycle policies are deleted by them. */
export const oldSnapshots = defineCheck({
  id: 'ebs-snapshot-old',
  title: 'Every EBS snapshot is recent or kept by a lifecycle policy',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { snapshots, images, volumes },
  thresholds: { minimumAgeDays: 90 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: oldSnapshotsGuide,
  *evaluate({ snapshots, images, volumes }, { now, thresholds }): Iterable<Verdict> {
    const ofImages = snapshotsOfImages(images);
    const present = new Set(volumes.map(({ volumeId }) => volumeId));
    // Those whose volume is gone are a matter of their own, however old they are.
    const candidates = snapshots.filter(
      (one) => isOwn(one) && !ofImages.has(one.snapshotId) && (!one.volumeId || present.has(one.volumeId)),
    );
    const old = candidates.filter(
      ({ startedAt }) => startedAt !== null && daysBetween(startedAt, now) >= thresholds.minimumAgeDays,
    );
    const claims = snapshotClaims(snapshots, new Set(old.map(({ snapshotId }) => snapshotId)));
    for (const { snapshotId: resourceId, startedAt } of candidates) {
      if (startedAt === null) yield { resourceId, reason: 'EC2 did not tell when the snapshot was started' };
    }
    for (const snapshot of old) {
      const { snapshotId: resourceId, startedAt } = snapshot;
      const evidence = `The snapshot was taken on ${dayOf(startedAt ?? now)} and no lifecycle policy or backup plan will delete it; ${sizeOf(snapshot)}.`;
      yield { resourceId, evidence, claims: claims(resourceId) };
    }
  },
});

/** Complete, in a place where it costs something, and nobody's but the customer's to delete. */
function isOwn({ state, managedBy, onOutpost }: Snapshot): boolean {
  return state === 'completed' && managedBy === null && !onOutpost;
}
