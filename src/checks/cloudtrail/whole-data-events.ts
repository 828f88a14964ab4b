import { defineCheck, type Verdict } from '../../core/check.ts';
import { trails } from '../../datasets/cloudtrail/trails.ts';
import { countText } from '../count-text.ts';
import { wholeDataEventsGuide } from './whole-data-events.guide.ts';

/** Data events are paid for each, from the first on. */
export const wholeDataEvents = defineCheck({
  id: 'cloudtrail-data-events',
  title: 'Every trail records the data events of chosen resources',
  service: 'cloudtrail',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { trails },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: wholeDataEventsGuide,
  *evaluate({ trails }): Iterable<Verdict> {
    for (const { trailArn: resourceId, records, selectors, wholeDataTypes } of trails) {
      if (records === false) continue;
      if (selectors === 'denied') {
        yield { resourceId, reason: 'what the trail records may not be read' };
        continue;
      }
      if (wholeDataTypes.length === 0) continue;
      yield {
        resourceId,
        evidence: `The trail records every data event of all resources of ${countText(wholeDataTypes.length, 'type')}: ${wholeDataTypes.join(', ')}.`,
        claims: [],
      };
    }
  },
});
