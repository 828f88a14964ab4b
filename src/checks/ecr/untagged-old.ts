import { defineCheck, type Verdict } from '../../core/check.ts';
import { repositoryImages } from '../../datasets/ecr/images.ts';
import { repositories } from '../../datasets/ecr/repositories.ts';
import { daysBetween } from '../days-between.ts';
import { imagesText, judgeRepositories } from './judge-repositories.ts';
import { untaggedOldGuide } from './untagged-old.guide.ts';

/** An image loses its tag when the next one takes it, and stays. */
export const untaggedOld = defineCheck({
  id: 'ecr-untagged-old',
  title: 'Every image in ECR has a tag or is recent',
  service: 'ecr',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { repositories, repositoryImages },
  thresholds: { minimumAgeDays: 90 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: untaggedOldGuide,
  evaluate: ({ repositories, repositoryImages }, { now, thresholds }): Iterable<Verdict> =>
    judgeRepositories(repositories, repositoryImages, ({ repositoryArn: resourceId }, images) => {
      const isOld = (at: string | null) => at !== null && daysBetween(at, now) >= thresholds.minimumAgeDays;
      const old = images.filter(
        ({ tagged, isIndex, refersToAnother, pushedAt, pulledAt }) =>
          !tagged &&
          !isIndex &&
          !refersToAnother &&
          isOld(pushedAt) &&
          (pulledAt === null || isOld(pulledAt)),
      );
      if (old.length === 0) return null;
      if (images.some(({ isIndex }) => isIndex))
        return {
          resourceId,
          reason: 'its images without a tag may be parts of images for several platforms',
        };
      const evidence = `${imagesText(old)} have no tag, and were neither pushed nor pulled for ${thresholds.minimumAgeDays} days.`;
      return { resourceId, evidence, claims: [] };
    }),
});
