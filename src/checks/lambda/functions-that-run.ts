import { defineCheck, type Verdict } from '../../core/check.ts';
import { functions } from '../../datasets/lambda/functions.ts';
import { memoryReports } from '../../datasets/lambda/memory-reports.ts';
import { REPORT_DAYS } from '../../datasets/lambda/report-days.ts';
import { daysBetween } from '../days-between.ts';
import { functionsThatRunGuide } from './functions-that-run.guide.ts';
import { whyUnread } from './why-unread.ts';

/** A function that nobody calls costs nothing; its code, role and secrets are still there to be looked after. */
export const functionsThatRun = defineCheck({
  id: 'lambda-unused',
  title: 'Every Lambda function runs',
  service: 'lambda',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { functions, memoryReports },
  /** Days since its last change. */
  thresholds: { minimumAgeDays: REPORT_DAYS },
  lookBackDays: REPORT_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: functionsThatRunGuide,
  *evaluate({ functions, memoryReports }, { now, thresholds }): Iterable<Verdict> {
    const reports = new Map(memoryReports.map((report) => [report.functionName, report]));
    for (const { functionName: resourceId, changedAt } of functions) {
      if (changedAt !== null && daysBetween(changedAt, now) < thresholds.minimumAgeDays) continue;
      const report = reports.get(resourceId);
      if (report?.read !== 'read') {
        yield { resourceId, reason: whyUnread(report) };
        continue;
      }
      if ((report.invocations ?? 0) > 0) continue;
      const held = report.heldSince === null ? null : daysBetween(report.heldSince, now);
      if (held === null || held < REPORT_DAYS) {
        yield {
          resourceId,
          reason: `its log group holds ${held ?? 'an unknown number of'} days, ${REPORT_DAYS} are needed`,
        };
      } else {
        yield {
          resourceId,
          evidence: `The log group of the function has no REPORT line of the last ${REPORT_DAYS} days, which it keeps: nothing invoked it, or it may not write logs any more.`,
          claims: [],
        };
      }
    }
  },
});
