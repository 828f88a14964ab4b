import { defineCheck, type Verdict } from '../../core/check.ts';
import { athenaWorkGroups } from '../../datasets/athena/work-groups.ts';
import { athenaScanLimitGuide } from './scan-limit.guide.ts';

/** A query is billed by what it scans. */
export const athenaScanLimit = defineCheck({
  id: 'athena-scan-limit',
  title: 'Every Athena workgroup limits what a query scans',
  service: 'athena',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { groups: athenaWorkGroups },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: athenaScanLimitGuide,
  *evaluate({ groups }): Iterable<Verdict> {
    for (const { name: resourceId, described, state, bytesScannedCutoff } of groups) {
      if (!described) yield { resourceId, reason: 'Athena refused to describe the workgroup' };
      else if (state === 'ENABLED' && bytesScannedCutoff === null)
        yield {
          resourceId,
          evidence: 'The workgroup has no limit for the bytes a query may scan.',
          claims: [],
        };
    }
  },
});
