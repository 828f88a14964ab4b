import { type Fleet, fleets } from '../../datasets/appstream/fleets.ts';
import { everything } from '../claims.ts';
import { countText } from '../count-text.ts';
import { idleFleetsGuide } from './appstream.guide.ts';
import { defineIdleCheck } from './define-idle-check.ts';

const DAYS = 14;

export const idleFleets = defineIdleCheck<Fleet>({
  id: 'appstream-idle-fleet',
  title: 'Every always-on AppStream fleet has sessions',
  service: 'appstream',
  actionType: 'Stop',
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: idleFleetsGuide,
  dataset: fleets,
  metrics: {
    sessions: {
      namespace: 'AWS/AppStream',
      // Of instances or of sessions, as the fleet has one session an instance or several.
      metricName: 'CapacityUtilization',
      statistic: 'Maximum',
      dimensions: { Fleet: 'name' },
      atMost: 0,
      unit: 'percent',
    },
  },
  days: DAYS,
  minimumAgeDays: DAYS,
  resource: ({ name, state, fleetType, desired, instanceType, createdAt }) =>
    // Instances of an on-demand fleet are stopped while nobody has a session.
    state !== 'RUNNING' || fleetType !== 'ALWAYS_ON'
      ? null
      : {
          resourceId: name,
          noun: `The always-on fleet of ${countText(desired, 'instance')} of type ${instanceType ?? 'unknown'}`,
          createdAt,
        },
  claims: ({ arn }) => (arn === null ? [] : [everything(arn)]),
});
