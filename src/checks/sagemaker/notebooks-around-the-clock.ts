import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimal, decimalFromInteger } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { notebookInstances } from '../../datasets/sagemaker/notebook-instances.ts';
import { usage } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { HOURS_A_WEEK } from '../weekly-hours.ts';
import { notebooksAroundTheClockGuide } from './notebooks-around-the-clock.guide.ts';

/** A notebook instance is paid for by the hour until somebody stops it. */
export const notebooksAroundTheClock = defineCheck({
  id: 'sagemaker-notebook-running',
  title: 'Every SageMaker notebook instance rests outside working hours',
  service: 'sagemaker',
  scope: 'unit',
  actionType: 'Schedule',
  actionFamily: 'schedule',
  needs: { notebookInstances },
  thresholds: {
    minimumDaysRunning: 7,
    /** The hours it is to run a week, once somebody chooses them; 0: nobody has, and there is no amount. */
    hoursAWeek: 0,
  },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: notebooksAroundTheClockGuide,
  *evaluate({ notebookInstances }, { now, thresholds }): Iterable<Verdict> {
    for (const notebook of notebookInstances) {
      if (notebook.status !== 'InService') continue;
      const { notebookInstanceName: resourceId, notebookInstanceArn, changedAt, instanceType } = notebook;
      if (changedAt === null) {
        yield { resourceId, reason: 'SageMaker did not tell since when the notebook instance runs' };
        continue;
      }
      const days = daysBetween(changedAt, now);
      if (days < thresholds.minimumDaysRunning || thresholds.hoursAWeek >= HOURS_A_WEEK) continue;
      const kept = decimal(((HOURS_A_MONTH * thresholds.hoursAWeek) / HOURS_A_WEEK).toFixed(3));
      yield {
        resourceId,
        evidence: `The notebook instance (${instanceType ?? 'of unknown type'}) has run since ${dayOf(changedAt)} without a stop; ${chosen(thresholds.hoursAWeek)}.`,
        claims:
          instanceType === null || thresholds.hoursAWeek === 0
            ? []
            : [
                {
                  ...usage(
                    notebookInstanceArn ?? resourceId,
                    `Notebk:${instanceType}`,
                    decimalFromInteger(HOURS_A_MONTH),
                    kept,
                  ),
                  serviceCode: 'AmazonSageMaker',
                },
              ],
      };
    }
  },
});

function chosen(hours: number): string {
  return hours === 0
    ? 'no hours of work are configured, so that there is no amount'
    : `the hours that were configured are ${hours} of the ${HOURS_A_WEEK} of a week`;
}
