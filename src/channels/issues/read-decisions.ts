import type { IssueDecision, IssueDecisions } from '../../core/issue-decision.ts';
import type { IssueTracker } from '../../core/issue-tracker.ts';
import type { Day } from '../../core/period.ts';
import { tenantHash } from './identities.ts';
import { fingerprintsOf, type OwnIssue } from './own-issue.ts';
import { readOwnIssues } from './read-own-issues.ts';
import { readVoices } from './read-voices.ts';
import { NO_VOICES, type VerdictSettings, type Voices, verdictOf } from './verdict.ts';

export interface DecisionsAsked {
  readonly tenant: string;
  readonly asOf: Day;
  readonly config: { readonly issues: VerdictSettings | null };
}

/**
 * What people decided on the issues of a tenant. A repository without issues has none.
 * @throws IssueTrackerError where one could not be read: what is not known is not taken for undecided.
 */
export async function readDecisions(
  tracker: Pick<IssueTracker, 'list' | 'comments' | 'labelled' | 'permission'>,
  repositories: readonly string[],
  { tenant, asOf, config }: DecisionsAsked,
): Promise<IssueDecisions> {
  if (!config.issues) return { issues: [] };
  const { own, refused } = await readOwnIssues(tracker, repositories, await tenantHash(tenant));
  const lost = refused.find(({ error }) => error.refusal !== 'issues-disabled');
  if (lost) throw lost.error;
  const voices = await readVoices(tracker, own, `${asOf}T23:59:59Z`);
  return decisionsFrom(own, voices, config.issues, asOf);
}

/** In the order of the issues. What is told again elsewhere decides nothing, and neither does the dashboard. */
function decisionsFrom(
  own: readonly OwnIssue[],
  voices: ReadonlyMap<string, Voices>,
  settings: VerdictSettings,
  asOf: Day,
): IssueDecisions {
  const told = own.filter(
    ({ marker: { about, state } }) => about.kind !== 'dashboard' && state !== 'duplicate',
  );
  return { issues: told.map((each) => decisionOf(each, voices, settings, asOf)) };
}

function decisionOf(
  own: OwnIssue,
  voices: ReadonlyMap<string, Voices>,
  settings: VerdictSettings,
  asOf: Day,
): IssueDecision {
  const { declined, snoozed, accepted } = verdictOf(
    own,
    voices.get(own.issue.url) ?? NO_VOICES,
    settings,
    asOf,
  );
  return {
    fingerprints: fingerprintsOf(own.marker),
    url: own.issue.url,
    open: own.issue.state === 'open',
    notPlannedUntil: declined?.until ?? null,
    snoozedUntil: snoozed?.until ?? null,
    by: declined?.by ?? snoozed?.by ?? '',
    accepted,
  };
}
