import { defineCheck, type Verdict } from '../../core/check.ts';
import { webAcls } from '../../datasets/waf/web-acls.ts';
import { everything } from '../claims.ts';
import { wafIdleGuide } from './idle.guide.ts';

/** A web ACL and each of its rules are paid for by the month, whether they protect anything or not. */
export const wafIdle = defineCheck({
  id: 'waf-idle',
  title: 'Every regional web ACL protects a resource',
  service: 'waf',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { webAcls },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: wafIdleGuide,
  *evaluate({ webAcls }): Iterable<Verdict> {
    for (const { webAclArn: resourceId, resources } of webAcls) {
      if (resources.state === 'denied')
        yield { resourceId, reason: 'what the web ACL protects may not be read' };
      else if (resources.state === 'told' && resources.value === 0)
        yield {
          resourceId,
          evidence:
            'The web ACL is associated with no resource of any kind that WAF can protect in the region.',
          claims: [everything(resourceId)],
        };
    }
  },
});
