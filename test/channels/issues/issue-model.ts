import { identitiesOf } from '../../../src/channels/issues/identities.ts';
import type { ChangeStep, IssueStep } from '../../../src/channels/issues/issue-step.ts';
import { type IssueMarker, markerText } from '../../../src/channels/issues/marker.ts';
import { foreignIssues, ownIssues } from '../../../src/channels/issues/own-issue.ts';
import { type IssuePlan, planIssues } from '../../../src/channels/issues/plan-issues.ts';
import { withMarker } from '../../../src/channels/issues/read-marker.ts';
import type { IssueSettings } from '../../../src/channels/issues/settings.ts';
import { NO_VOICES, type Voices, verdictOf } from '../../../src/channels/issues/verdict.ts';
import type { TrackedIssue } from '../../../src/core/issue-tracker.ts';
import type { Report } from '../../../src/core/report.ts';

export const RUNNING = 'acme/finops';

export const SETTINGS: IssueSettings = {
  maxNewPerRun: 20,
  maxOpenPerOwnerWeek: 100,
  updateRatio: 0.1,
  notPlannedDays: 180,
  snoozeDays: 30,
  labels: [],
  mentionTeams: false,
  dashboard: true,
};

/** An issue as GitHub would tell of it. */
export function tracked(number: number, marker: IssueMarker, more: Partial<TrackedIssue> = {}): TrackedIssue {
  return {
    repository: RUNNING,
    number,
    url: `https://github.com/${RUNNING}/issues/${number}`,
    title: `Issue ${number}`,
    body: `Text.\n\n${markerText(marker)}\n`,
    state: 'open',
    stateReason: null,
    labels: ['spendlog'],
    assignees: [],
    locked: false,
    createdAt: '2026-10-01T06:00:00Z',
    updatedAt: '2026-10-01T06:00:00Z',
    closedAt: null,
    closedBy: null,
    commentCount: 0,
    author: 'github-actions[bot]',
    ours: true,
    ...more,
  };
}

/** What is planned about these issues on a day. */
export async function planOf(
  report: Report,
  issues: readonly TrackedIssue[],
  {
    settings = SETTINGS,
    voices = () => NO_VOICES,
    now = `${report.asOf}T08:00:00Z`,
    deleted = new Set<string>(),
  }: {
    readonly settings?: IssueSettings;
    readonly voices?: (issue: TrackedIssue) => Voices;
    readonly now?: string;
    readonly deleted?: ReadonlySet<string>;
  } = {},
): Promise<IssuePlan> {
  const all = report.recommendations.known ? report.recommendations.value : [];
  const identities = await identitiesOf(report.tenant, all);
  return planIssues({
    report,
    identities,
    own: ownIssues(issues, identities.tenant),
    foreign: foreignIssues(issues, identities.tenant),
    verdictOf: (own) => verdictOf(own, voices(own.issue), settings, report.asOf),
    settings,
    now,
    repository: RUNNING,
    readable: new Set([RUNNING]),
    deleted,
  });
}

/** The issues after what was planned was done, by the rules of GitHub that matter here. */
export function doing(
  steps: readonly IssueStep[],
  issues: readonly TrackedIssue[],
  at: string,
): readonly TrackedIssue[] {
  const changes = new Map(
    steps.flatMap((step) => (step.kind === 'change' ? [[step.own.issue.url, step]] : [])),
  );
  const opened = steps.flatMap((step) => (step.kind === 'open' ? step.marker : []));
  return [
    ...issues.map((issue) => {
      const step = changes.get(issue.url);
      return step ? changed(issue, step, at) : issue;
    }),
    ...opened.map((marker, index) =>
      tracked(issues.length + index + 1, marker, { createdAt: at, updatedAt: at }),
    ),
  ];
}

function changed(
  issue: TrackedIssue,
  { marker, turn, comments, removedLabels }: ChangeStep,
  at: string,
): TrackedIssue {
  return {
    ...issue,
    ...(marker ? { body: withMarker(issue.body, marker) } : {}),
    ...(turn ? { ...turn, closedAt: turn.state === 'closed' ? at : null } : {}),
    labels: issue.labels.filter((label) => !removedLabels.includes(label)),
    commentCount: issue.commentCount + comments.length,
    updatedAt: at,
  };
}
