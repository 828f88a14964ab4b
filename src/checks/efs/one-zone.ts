import { defineCheck, type Verdict } from '../../core/check.ts';
import { fileSystems } from '../../datasets/efs/file-systems.ts';
import { bytesText, gibibytes } from '../bytes-text.ts';
import { nonProductionOf } from '../environment.ts';
import { oneZoneGuide } from './one-zone.guide.ts';

/** Copies in several zones are paid for; what can be made again seldom needs them. */
export const oneZone = defineCheck({
  id: 'efs-one-zone',
  title: 'Every EFS file system kept in several zones is of production',
  service: 'efs',
  scope: 'unit',
  actionType: 'ChangeStorageClass',
  actionFamily: 'storage',
  needs: { fileSystems },
  thresholds: { minimumGib: 10 },
  lookBackDays: 0,
  // The data must be copied to a new file system.
  effort: 'High',
  restartNeeded: true,
  rollbackPossible: true,
  guide: oneZoneGuide,
  *evaluate({ fileSystems }, { thresholds }): Iterable<Verdict> {
    for (const { fileSystemId: resourceId, availabilityZone, bytes, tags } of fileSystems) {
      if (availabilityZone !== null || nonProductionOf(tags) === null) continue;
      if (bytes === null) yield { resourceId, reason: 'AWS did not tell the size of the file system' };
      else if (gibibytes(bytes) >= thresholds.minimumGib)
        yield {
          resourceId,
          evidence: `By its tags the file system is not of production; its ${bytesText(bytes)} are kept in several zones.`,
          claims: [],
        };
    }
  },
});
