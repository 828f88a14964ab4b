import { defineCheck, type Verdict } from '../../core/check.ts';
import { imageBuilders } from '../../datasets/appstream/image-builders.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { runningImageBuildersGuide } from './running-image-builders.guide.ts';

/** It is needed while somebody makes an image, which takes hours. */
export const runningImageBuilders = defineCheck({
  id: 'appstream-image-builder-running',
  title: 'Every AppStream image builder is stopped once its image is made',
  service: 'appstream',
  scope: 'unit',
  actionType: 'Stop',
  actionFamily: 'idle',
  needs: { imageBuilders },
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: runningImageBuildersGuide,
  *evaluate({ imageBuilders }, { now, thresholds }): Iterable<Verdict> {
    for (const { name: resourceId, state, createdAt, instanceType } of imageBuilders) {
      if (state !== 'RUNNING') continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'AppStream did not tell when the image builder was made' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const evidence = `The image builder of type ${instanceType ?? 'unknown'} is running and was made on ${dayOf(createdAt)}; since when it runs is not known.`;
      // No claims: which of the hours billed somebody worked on it, no API tells.
      yield { resourceId, evidence, claims: [] };
    }
  },
});
