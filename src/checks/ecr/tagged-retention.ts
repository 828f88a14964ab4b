import { defineCheck, type Verdict } from '../../core/check.ts';
import { repositoryImages } from '../../datasets/ecr/images.ts';
import { repositories } from '../../datasets/ecr/repositories.ts';
import { imagesText, judgeRepositories } from './judge-repositories.ts';
import { taggedRetentionGuide } from './tagged-retention.guide.ts';

/** Builds that tag each image with its commit are not touched by a rule for images without a tag. */
export const taggedRetention = defineCheck({
  id: 'ecr-tagged-retention',
  title: 'Every lifecycle policy of ECR lets tagged images expire',
  service: 'ecr',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { repositories, repositoryImages },
  thresholds: { minimumImages: 100 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: taggedRetentionGuide,
  evaluate: ({ repositories, repositoryImages }, { thresholds }): Iterable<Verdict> =>
    judgeRepositories(repositories, repositoryImages, ({ repositoryArn: resourceId, lifecycle }, images) => {
      const tagged = images.filter((image) => image.tagged);
      // Without any policy it is found as such.
      if (lifecycle.state !== 'told' || lifecycle.value.policy === 'none') return null;
      if (tagged.length < thresholds.minimumImages) return null;
      if (lifecycle.value.policy === 'unreadable')
        return { resourceId, reason: 'its lifecycle policy cannot be understood' };
      if (lifecycle.value.expiresTagged) return null;
      const evidence = `The repository holds ${imagesText(tagged)} that have a tag, and no rule of its lifecycle policy is for those.`;
      return { resourceId, evidence, claims: [] };
    }),
});
