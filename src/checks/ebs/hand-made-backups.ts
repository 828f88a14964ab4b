import { defineCheck, type Verdict } from '../../core/check.ts';
import { images } from '../../datasets/ec2/images.ts';
import { snapshots } from '../../datasets/ec2/snapshots.ts';
import { volumes } from '../../datasets/ec2/volumes.ts';
import { handMadeBackupsGuide } from './hand-made-backups.guide.ts';
import { snapshotsOfImages } from './snapshot-claims.ts';

/** Snapshots that a script takes and nobody deletes grow for ever. */
export const handMadeBackups = defineCheck({
  id: 'ebs-dlm-missing',
  title: 'Every EBS volume with several snapshots has them from a policy that deletes them',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { volumes, snapshots, images },
  thresholds: { minimumSnapshots: 5 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: handMadeBackupsGuide,
  *evaluate({ volumes, snapshots, images }, { thresholds }): Iterable<Verdict> {
    const ofImages = snapshotsOfImages(images);
    const loose = snapshots.filter(
      ({ snapshotId, managedBy, state }) =>
        managedBy === null && state === 'completed' && !ofImages.has(snapshotId),
    );
    const byVolume = Map.groupBy(loose, ({ volumeId }) => volumeId);
    for (const { volumeId: resourceId } of volumes) {
      const found = byVolume.get(resourceId)?.length ?? 0;
      if (found < Math.max(thresholds.minimumSnapshots, 1)) continue;
      const evidence = `The volume has ${found} snapshots that neither AWS Backup nor a lifecycle policy made, so nothing deletes them.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});
