import { ISSUE_LABEL, type IssueRef, type IssueText, type TrackedIssue } from '../../core/issue-tracker.ts';
import { NotDelivered } from '../../core/outbox.ts';
import { dashboardText } from '../../render/issues/dashboard.ts';
import type { Told } from './candidates.ts';
import { changesTo } from './changes-to.ts';
import { type Written, written } from './issue-writing.ts';
import { type IssueMarker, markerText } from './marker.ts';
import { homesAmong, type OwnIssue } from './own-issue.ts';
import { named, openItem, type StepParts } from './perform-step.ts';

export interface DashboardNow {
  readonly told: Told;
  /** `false`: what is recommended is not known. */
  readonly known: boolean;
  readonly own: readonly OwnIssue[];
  /** As of {@link foreignIssues}. */
  readonly foreign: ReadonlyMap<string, number>;
  /** Hash of the tenant. */
  readonly tenant: string;
  readonly repository: string;
  /** By fingerprint. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly waiting: number;
  /** Fingerprints of what people postponed. */
  readonly snoozed: ReadonlySet<string>;
}

const KEY = 'dashboard';

/** Opens the one issue that lists everything, or brings it up to date. Nothing where it stands so already, or people closed it as not planned. */
export async function keepDashboard(parts: StepParts, now: DashboardNow): Promise<readonly Written[]> {
  const home = homesAmong(now.own).byKey.get(KEY);
  const { asOf: day } = parts.words.page.report;
  const marker: IssueMarker = home
    ? { ...home.marker, day }
    : {
        tenant: now.tenant,
        about: { kind: 'dashboard' },
        state: 'open',
        day,
        until: null,
        via: null,
        heard: null,
        net: null,
        owner: null,
        turn: 0,
      };
  const text = textOf(parts, now, marker);
  if (!home) return opened(parts, now, text);
  if (home.issue.state === 'closed' && home.issue.stateReason === 'not_planned') return [];
  await pinned(parts, home.issue);
  return refreshed(parts, home.issue, marker, text);
}

function textOf({ words }: StepParts, now: DashboardNow, marker: IssueMarker): IssueText {
  const { page, links, settings } = words;
  const { told, known, addresses, snoozed, waiting } = now;
  const candidates = [...told.candidates.values()].toSorted((a, b) =>
    told.byWorth(
      { worth: a.worth, key: a.recommendation.fingerprint },
      { worth: b.worth, key: b.recommendation.fingerprint },
    ),
  );
  const rows = candidates.map(({ recommendation }) => ({
    recommendation,
    issueUrl: addresses.get(recommendation.fingerprint) ?? null,
  }));
  const text = dashboardText(page, {
    tenant: page.report.tenant,
    rows: known ? rows : null,
    waiting,
    snoozed: snoozed.size,
    exempt: [...told.exempt.keys()].filter((each) => !snoozed.has(each)).length,
    // The address of the run is another one each time, and so would be the text.
    links: { ...links, run: null },
    marker: markerText(marker),
  });
  return { ...text, labels: [ISSUE_LABEL, ...settings.labels], assignees: [] };
}

async function opened(
  parts: StepParts,
  { repository, foreign }: DashboardNow,
  text: IssueText,
): Promise<readonly Written[]> {
  const item = {
    ...openItem({ repository, key: KEY, beside: foreign.get(KEY) ?? 0 }),
    what: `dashboard in ${repository}`,
  };
  const made: IssueRef[] = [];
  const result = await written(parts, item, {
    find: () => parts.findOpened(repository, KEY),
    send: async () => {
      const issue = await parts.tracker.create(repository, text);
      made.push(issue);
      return issue.url;
    },
  });
  for (const issue of made) await pinned(parts, issue);
  return [result];
}

/** Tried by each run until it is, and then never again: what a person unpins later is theirs. That it is not yet is no fault: a repository pins three at most. */
async function pinned(parts: StepParts, issue: IssueRef): Promise<void> {
  const item = { what: `pin of ${issue.url}`, item: `pin ${issue.url}`, content: '' };
  const send = async () => {
    if (await parts.tracker.pin(issue)) return issue.url;
    throw new NotDelivered('The dashboard is not pinned.', { postponed: true });
  };
  await written(parts, item, { find: async () => null, send });
}

async function refreshed(
  parts: StepParts,
  issue: TrackedIssue,
  marker: IssueMarker,
  text: IssueText,
): Promise<readonly Written[]> {
  const changes = changesTo(issue, { text, marker, removedLabels: [], reassigned: false });
  const turn = issue.state === 'closed' ? ({ state: 'open', stateReason: 'reopened' } as const) : {};
  const all = { ...changes, ...turn };
  if (Object.keys(all).length === 0) return [];
  const item = {
    what: `dashboard, ${named(issue)}`,
    item: `change ${named(issue)}`,
    content: `${issue.updatedAt} ${JSON.stringify(all)}`,
  };
  const send = async () => {
    await parts.tracker.update(issue, all);
    return issue.url;
  };
  return [await written(parts, item, { find: async () => null, send })];
}
