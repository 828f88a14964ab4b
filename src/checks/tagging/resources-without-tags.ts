import { defineCheck, type Verdict } from '../../core/check.ts';
import { taggableResources } from '../../datasets/tagging/taggable-resources.ts';
import { resourcesWithoutTagsGuide } from './resources-without-tags.guide.ts';

/** What has no tag cannot be allocated by one: nobody in particular pays for it. */
export const resourcesWithoutTags = defineCheck({
  id: 'gov-resource-untagged',
  title: 'Every resource has a tag of its owner',
  service: 'tag-editor',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { taggableResources },
  thresholds: { minimumTags: 1 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: resourcesWithoutTagsGuide,
  *evaluate({ taggableResources }, { thresholds }): Iterable<Verdict> {
    for (const { resourceArn: resourceId, kind, tags, ownedByStack } of taggableResources) {
      if (tags >= thresholds.minimumTags) continue;
      yield {
        resourceId,
        evidence: `The resource (${kind}) has ${tags} tags that people set${ownedByStack ? '; it belongs to a CloudFormation stack, whose tags it could have' : ''}.`,
        claims: [],
      };
    }
  },
});
