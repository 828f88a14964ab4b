import type { Delivery } from '../../core/channel.ts';
import type { Report } from '../../core/report.ts';
import { fingerprintsOf, type OwnIssue } from './own-issue.ts';
import type { IssuePlan } from './plan-issues.ts';

/** Open issues of which a report may know none, by chance: few are no sign of anything. */
const FEW = 2;

export interface Undoubted {
  readonly plan: IssuePlan;
  /** Why nothing is opened; `null`: nothing is in doubt. */
  readonly doubt: Delivery | null;
}

/**
 * A plan that opens nothing where the report knows of no issue that is open. Recommendations are then known by another key:
 * the store that keeps it was lost, as on a machine of one job, and every run would open everything anew.
 */
export function withoutDoubtful(
  plan: IssuePlan,
  own: readonly OwnIssue[],
  report: Pick<Report, 'recommendations' | 'outcomes'>,
): Undoubted {
  const opened = plan.steps.filter(({ kind }) => kind === 'open').length;
  const known = new Set<string>(
    [report.recommendations, report.outcomes].flatMap((each) =>
      each.known ? each.value.map(({ fingerprint }) => fingerprint) : [],
    ),
  );
  const open = own.filter(({ issue, marker }) => issue.state === 'open' && marker.about.kind !== 'dashboard');
  const isStrange = open.every(({ marker }) => fingerprintsOf(marker).every((each) => !known.has(each)));
  if (opened === 0 || open.length <= FEW || !isStrange) return { plan, doubt: null };
  const reason =
    `None of the ${open.length} issues that are open is about anything this report knows. Where the store is a new one, ` +
    'it knows recommendations by another key: keep one store (s3 or artifact), and close the old issues where theirs was lost.';
  return {
    plan: { ...plan, steps: plan.steps.filter(({ kind }) => kind !== 'open') },
    doubt: { what: `${opened} new issues`, state: 'postponed', reason },
  };
}
