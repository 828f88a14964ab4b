import { defineCheck, type Verdict } from '../../core/check.ts';
import { studioApps } from '../../datasets/sagemaker/apps.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { idleStudioAppsGuide } from './idle-studio-apps.guide.ts';

/** The default Jupyter server runs on an instance of the service. */
const FREE = 'system';

/** An app of Studio keeps its instance until it is deleted or shut down. */
export const idleStudioApps = defineCheck({
  id: 'sagemaker-studio-app-idle',
  title: 'Every running SageMaker Studio app is worked with',
  service: 'sagemaker',
  scope: 'unit',
  actionType: 'Stop',
  actionFamily: 'idle',
  needs: { studioApps },
  thresholds: { minimumIdleDays: 2 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  // Its files are on the volume of the domain or space.
  rollbackPossible: true,
  guide: idleStudioAppsGuide,
  *evaluate({ studioApps }, { now, thresholds }): Iterable<Verdict> {
    for (const { appId: resourceId, appArn, described, status, instanceType, activeAt } of studioApps) {
      if (status !== 'InService' || instanceType === FREE) continue;
      if (described === 'denied' || activeAt === null) {
        const why =
          described === 'denied'
            ? 'the app may not be described'
            : 'SageMaker did not tell when it was last used';
        yield { resourceId, reason: why };
        continue;
      }
      if (daysBetween(activeAt, now) < thresholds.minimumIdleDays) continue;
      yield {
        resourceId,
        evidence: `The app runs on ${instanceType ?? 'an instance of unknown type'} and was last used on ${dayOf(activeAt)}.`,
        claims: [everything(appArn ?? resourceId, ['Studio:*'])],
      };
    }
  },
});
