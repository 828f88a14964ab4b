import { defineCheck, type Verdict } from '../../core/check.ts';
import { type FileSystem, fileSystems } from '../../datasets/efs/file-systems.ts';
import { fileSystemLifecycles } from '../../datasets/efs/lifecycles.ts';
import { bytesText, gibibytes } from '../bytes-text.ts';
import { archiveGuide } from './archive.guide.ts';

/** What has come to rest in Infrequent Access can go further. */
export const efsArchive = defineCheck({
  id: 'efs-archive',
  title: 'Every EFS file system with much in Infrequent Access archives what rests there',
  service: 'efs',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { fileSystems, fileSystemLifecycles },
  thresholds: { minimumGib: 100 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: archiveGuide,
  *evaluate({ fileSystems, fileSystemLifecycles }, { thresholds }): Iterable<Verdict> {
    const answers = new Map(fileSystemLifecycles.map(({ fileSystemId, answer }) => [fileSystemId, answer]));
    for (const system of fileSystems) {
      const { fileSystemId: resourceId, bytesInfrequent } = system;
      const answer = answers.get(resourceId);
      if (!answer || !mayArchive(system)) continue;
      if (answer.state === 'denied')
        yield { resourceId, reason: 'the policy of the file system refuses to tell its lifecycle' };
      else if (answer.value.toInfrequentAccess === null || answer.value.toArchive !== null) continue;
      else if (bytesInfrequent === null)
        yield { resourceId, reason: 'AWS did not tell how much is in Infrequent Access' };
      else if (gibibytes(bytesInfrequent) >= thresholds.minimumGib)
        yield {
          resourceId,
          evidence: `The file system holds ${bytesText(bytesInfrequent)} in Infrequent Access and moves nothing on to Archive.`,
          claims: [],
        };
    }
  },
});

/** Archive asks for Elastic throughput, and there is none in One Zone file systems (Amazon EFS User Guide, Storage classes). */
function mayArchive({ throughputMode, availabilityZone }: FileSystem): boolean {
  return throughputMode === 'elastic' && availabilityZone === null;
}
