import { defineCheck, type Verdict } from '../../core/check.ts';
import { repositoryImages } from '../../datasets/ecr/images.ts';
import { repositories } from '../../datasets/ecr/repositories.ts';
import { everything } from '../claims.ts';
import { latestDay } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { imagesText, judgeRepositories } from './judge-repositories.ts';
import { notPulledGuide } from './not-pulled.guide.ts';

/** Storage is paid for whether anybody pulls or not. */
export const notPulled = defineCheck({
  id: 'ecr-not-pulled',
  title: 'Every ECR repository is pulled from',
  service: 'ecr',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { repositories, repositoryImages },
  thresholds: { minimumDays: 90 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: false,
  guide: notPulledGuide,
  evaluate: ({ repositories, repositoryImages }, { now, thresholds }): Iterable<Verdict> =>
    judgeRepositories(repositories, repositoryImages, ({ repositoryArn: resourceId }, images) => {
      if (images.length === 0) return null;
      if (images.some(({ pushedAt }) => pushedAt === null))
        return { resourceId, reason: 'ECR did not tell when an image was pushed' };
      const last = images.flatMap(({ pushedAt, pulledAt }) =>
        [pushedAt, pulledAt].filter((at) => at !== null),
      );
      const days = Math.min(...last.map((at) => daysBetween(at, now)));
      if (days < thresholds.minimumDays) return null;
      const evidence = `The repository holds ${imagesText(images)}; none has been pushed or pulled since ${latestDay(last)}.`;
      return { resourceId, evidence, claims: [everything(resourceId)] };
    }),
});
