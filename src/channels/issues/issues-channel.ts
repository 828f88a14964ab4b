import type { Channel, Delivery, Published } from '../../core/channel.ts';
import type { GuideOf } from '../../core/check-guide.ts';
import type { IssueTracker, IssueTrackerError } from '../../core/issue-tracker.ts';
import type { Outbox } from '../../core/outbox.ts';
import type { Clock } from '../../core/ports.ts';
import type { Publication } from '../../core/publication.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { pageOf } from '../../render/page.ts';
import { toldBy } from './candidates.ts';
import { openedFinder } from './find-opened.ts';
import { type Identities, identitiesOf } from './identities.ts';
import { NOT_OURS } from './issue-writing.ts';
import { keepDashboard } from './keep-dashboard.ts';
import { addressesOf, type LastingIssue, lastingIssues, openAddresses, snoozedBy } from './lasting-issues.ts';
import { type OwnIssue, writtenAfter } from './own-issue.ts';
import { performAll } from './perform-all.ts';
import type { StepParts } from './perform-step.ts';
import type { IssuePlan } from './plan-issues.ts';
import { planWithOutbox } from './plan-with-outbox.ts';
import { isTrackerError } from './read-own-issues.ts';
import { type IssueSituation, readSituation } from './read-situation.ts';
import type { IssueSettings } from './settings.ts';
import { withoutDoubtful } from './without-doubtful.ts';
import { writePace } from './write-pace.ts';

export interface IssuesChannelParts {
  readonly tracker: IssueTracker;
  readonly outbox: Outbox;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly settings: IssueSettings;
  /** Where issues are opened whose owner names no other, and the dashboard; `owner/name`. */
  readonly repository: string;
  /** Those that owners name. */
  readonly elsewhere: readonly string[];
  readonly guide: GuideOf;
}

/** Issues about what is recommended: opened, kept up to date, closed, and one that lists everything. */
export function issuesChannel(parts: IssuesChannelParts): Channel {
  return {
    id: 'issues',
    async publish(publication) {
      try {
        return await publish(parts, publication);
      } catch (error) {
        if (!isTrackerError(error)) throw error;
        return { deliveries: [notRead('issues', error)] };
      }
    },
  };
}

async function publish(parts: IssuesChannelParts, publication: Publication): Promise<Published> {
  const { tracker, outbox, clock, settings, repository, elsewhere } = parts;
  const { report } = publication;
  const all = report.recommendations.known ? report.recommendations.value : [];
  const identities = await identitiesOf(report.tenant, all);
  const now = clock.now().toISOString();
  const repositories = [repository, ...elsewhere];
  const asked = { repositories, tenant: identities.tenant, settings, asOf: report.asOf, now };
  const situation = await readSituation(tracker, asked);
  const later = writtenAfter(situation.own, report.asOf);
  if (later) return outdated(later, situation, all);
  const whole = await planWithOutbox(outbox, { report, identities, settings, now, repository, ...situation });
  const { plan, doubt } = withoutDoubtful(whole, situation.own, report);
  const steps = stepParts(parts, publication, identities);
  const { done, left } = await performAll(steps, plan.steps);
  const lasting = lastingIssues(situation.own, done);
  const dashboard = left ? [] : await dashboardOf(parts, steps, { situation, plan, identities, lasting });
  const writes = [...done.flatMap(({ written }) => written), ...dashboard];
  return {
    deliveries: [
      ...situation.refused.map((each) => notRead(`issues of ${each.repository}`, each.error)),
      ...writes.map(({ delivery }) => delivery),
      ...[left, doubt].flatMap((each) => each ?? []),
    ],
    issueUrls: openAddresses(lasting, all),
  };
}

/** A report of an earlier day, e.g. of a run that was late: what is there already is newer. */
function outdated(
  { issue, marker }: OwnIssue,
  { own }: IssueSituation,
  all: readonly Recommendation[],
): Published {
  return {
    deliveries: [{ what: `issues as of ${marker.day}`, state: 'unchanged', reference: issue.url }],
    issueUrls: openAddresses(lastingIssues(own, []), all),
  };
}

function stepParts(
  { tracker, outbox, clock, settings, guide }: IssuesChannelParts,
  { report, links }: Publication,
  { tenant }: Identities,
): StepParts {
  return {
    tracker,
    outbox,
    pace: writePace(clock),
    words: { page: pageOf(report), links, settings, guide, tracker },
    findOpened: openedFinder(tracker, clock, tenant),
  };
}

interface Afterwards {
  readonly situation: IssueSituation;
  readonly plan: IssuePlan;
  readonly identities: Identities;
  readonly lasting: readonly LastingIssue[];
}

function dashboardOf(
  { settings, repository }: IssuesChannelParts,
  steps: StepParts,
  { situation, plan, identities, lasting }: Afterwards,
) {
  if (!settings.dashboard || !situation.readable.has(repository)) return [];
  const { report } = steps.words.page;
  const { waiting } = plan;
  return keepDashboard(steps, {
    told: toldBy(report, identities),
    known: report.recommendations.known,
    own: situation.own,
    foreign: situation.foreign,
    tenant: identities.tenant,
    repository,
    addresses: addressesOf(lasting),
    waiting: waiting.owner + waiting.run + waiting.repository,
    snoozed: snoozedBy(lasting),
  });
}

function notRead(what: string, error: IssueTrackerError): Delivery {
  return { what, state: NOT_OURS.has(error.refusal) ? 'postponed' : 'failed', reason: error.message };
}
