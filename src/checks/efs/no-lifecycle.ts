import { defineCheck, type Verdict } from '../../core/check.ts';
import { fileSystems } from '../../datasets/efs/file-systems.ts';
import { fileSystemLifecycles } from '../../datasets/efs/lifecycles.ts';
import { bytesText, gibibytes } from '../bytes-text.ts';
import { efsNoLifecycleGuide } from './no-lifecycle.guide.ts';

/** Files stay in the dearest class however long nobody reads them. */
export const efsNoLifecycle = defineCheck({
  id: 'efs-no-lifecycle',
  title: 'Every EFS file system moves files that are rarely read',
  service: 'efs',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { fileSystems, fileSystemLifecycles },
  thresholds: { minimumGib: 1 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: efsNoLifecycleGuide,
  *evaluate({ fileSystems, fileSystemLifecycles }, { thresholds }): Iterable<Verdict> {
    const answers = new Map(fileSystemLifecycles.map(({ fileSystemId, answer }) => [fileSystemId, answer]));
    for (const { fileSystemId: resourceId, bytesStandard } of fileSystems) {
      const answer = answers.get(resourceId);
      if (!answer) continue;
      if (answer.state === 'denied')
        yield { resourceId, reason: 'the policy of the file system refuses to tell its lifecycle' };
      else if (answer.value.toInfrequentAccess !== null || answer.value.toArchive !== null) continue;
      else if (bytesStandard === null)
        yield { resourceId, reason: 'AWS did not tell how much is in the class Standard' };
      else if (gibibytes(bytesStandard) >= thresholds.minimumGib)
        yield {
          resourceId,
          evidence: `The file system holds ${bytesText(bytesStandard)} in the class Standard and moves nothing to Infrequent Access or Archive.`,
          claims: [],
        };
    }
  },
});
