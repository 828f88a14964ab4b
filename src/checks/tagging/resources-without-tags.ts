import { defineCheck, type Verdict } from '../../core/check.ts';
import { untaggedResources } from '../../datasets/tagging/untagged-resources.ts';
import { resourcesWithoutTagsGuide } from './resources-without-tags.guide.ts';

/** What has no tag cannot be allocated by one: nobody in particular pays for it. */
export const resourcesWithoutTags = defineCheck({
  id: 'gov-resource-untagged',
  title: 'Every resource has a tag of its owner',
  service: 'tag-editor',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { untaggedResources },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: resourcesWithoutTagsGuide,
  *evaluate({ untaggedResources }): Iterable<Verdict> {
    for (const { resourceArn: resourceId, kind, ownedByStack } of untaggedResources) {
      yield {
        resourceId,
        evidence: `The resource (${kind}) has no tag that people set${ownedByStack ? '; it belongs to a CloudFormation stack, whose tags it could have' : ''}.`,
        claims: [],
      };
    }
  },
});
