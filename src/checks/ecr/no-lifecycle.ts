import { defineCheck, type Verdict } from '../../core/check.ts';
import { repositoryImages } from '../../datasets/ecr/images.ts';
import { repositories } from '../../datasets/ecr/repositories.ts';
import { imagesText, judgeRepositories } from './judge-repositories.ts';
import { ecrNoLifecycleGuide } from './no-lifecycle.guide.ts';

/** Each push leaves an image behind; without a policy none of them ever goes. */
export const ecrNoLifecycle = defineCheck({
  id: 'ecr-no-lifecycle',
  title: 'Every ECR repository has a lifecycle policy',
  service: 'ecr',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { repositories, repositoryImages },
  thresholds: { minimumImages: 2 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: false,
  guide: ecrNoLifecycleGuide,
  evaluate: ({ repositories, repositoryImages }, { thresholds }): Iterable<Verdict> =>
    judgeRepositories(repositories, repositoryImages, ({ repositoryArn, lifecycle }, images) => {
      const has = lifecycle.state === 'told' && lifecycle.value.policy !== 'none';
      if (has || images.length < thresholds.minimumImages) return null;
      const evidence = `The repository holds ${imagesText(images)} and has no lifecycle policy.`;
      return { resourceId: repositoryArn, evidence, claims: [] };
    }),
});
