import { defineCheck, type Verdict } from '../../core/check.ts';
import { dynamoScalingTargets } from '../../datasets/dynamodb/scaling-targets.ts';
import { dynamodbAutoscalingFixedGuide } from './autoscaling-fixed.guide.ts';

/** Between equal bounds nothing scales. */
export const dynamodbAutoscalingFixed = defineCheck({
  id: 'dynamodb-autoscaling-fixed',
  title: 'Every DynamoDB capacity that scales has room to',
  service: 'dynamodb',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { targets: dynamoScalingTargets },
  thresholds: { minimumUnits: 5 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: dynamodbAutoscalingFixedGuide,
  *evaluate({ targets }, { thresholds }): Iterable<Verdict> {
    for (const { id: resourceId, minimum, maximum } of targets) {
      if (minimum === null || minimum !== maximum || minimum < thresholds.minimumUnits) continue;
      yield {
        resourceId,
        evidence: `The capacity may scale from ${minimum} to ${maximum} units: it cannot change.`,
        claims: [],
      };
    }
  },
});
