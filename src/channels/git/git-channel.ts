import type { Channel, Delivery, Published } from '../../core/channel.ts';
import {
  isNotDelivered,
  NotDelivered,
  type Outbox,
  type OutboxItem,
  type OutboxResult,
  type Sending,
} from '../../core/outbox.ts';
import type { Publication } from '../../core/publication.ts';
import type { BranchPlace, ReportBranch } from '../../core/report-branch.ts';
import { dayFolder } from '../../core/report-folders.ts';
import { reportPullRequest } from '../../render/git/commit-texts.ts';
import { certainly } from './certainly.ts';
import { type PutParts, putReport, type Standing, standingIn } from './put-report.ts';
import {
  LARGEST_FILE,
  PAGE_FILE,
  type PageSources,
  type ReportToCommit,
  reportToCommit,
} from './report-to-commit.ts';

export interface GitChannelParts extends PutParts {
  readonly outbox: Outbox;
  readonly branch: ReportBranch;
  /** The way of a report that the branch does not take; `null`: there is none. */
  readonly pullRequest: ReportBranch | null;
  readonly sources: PageSources;
}

/** Commits reports to a branch of a repository, or to a pull request where nobody may commit to it. */
export function gitChannel(parts: GitChannelParts): Channel {
  return { id: 'git', publish: (publication) => publish(parts, publication) };
}

async function publish(parts: GitChannelParts, publication: Publication): Promise<Published> {
  const report = await reportToCommit(publication, parts.sources);
  const { committed, standing } = await commit(parts, publication, report);
  if (!standing || standing.declined) return { deliveries: [committed] };
  return presented(parts, report, { committed, standing });
}

interface Committed {
  readonly committed: Delivery;
  /** `null`: nowhere. */
  readonly standing: Standing | null;
}

async function commit(
  parts: GitChannelParts,
  publication: Publication,
  report: ReportToCommit,
): Promise<Committed> {
  const found: { standing: Standing | null } = { standing: null };
  const sending = {
    async find() {
      found.standing = await standingAnywhere(parts, report);
      return found.standing?.reference ?? null;
    },
    async send() {
      found.standing = await putAnywhere(parts, publication, report);
      return found.standing.reference;
    },
  };
  const outcome = await failureAsValue(() => deliver(parts, itemOf(parts, report), sending));
  const name = found.standing?.branch.name ?? parts.branch.name;
  const committed = { what: `commit to ${name}${withoutFiles(report)}`, ...outcome };
  return { committed, standing: 'reference' in outcome ? found.standing : null };
}

/**
 * What a branch holds is the truth, whatever the outbox says of it: a report that was committed and then overwritten,
 * by that of another run or by people, is committed again.
 */
async function deliver(
  { outbox, branch }: GitChannelParts,
  item: OutboxItem,
  sending: Required<Sending>,
): Promise<OutboxResult> {
  if ((await outbox.delivered(item)) === null) return outbox.deliver(item, sending);
  const reference = await sending.find();
  if (reference !== null) return { state: 'unchanged', reference };
  const tip = await certainly(() => branch.tip());
  return outbox.deliver({ ...item, item: `${item.item} again after ${tip.commit}` }, sending);
}

function itemOf({ branch }: GitChannelParts, { page, sha256 }: ReportToCommit): OutboxItem {
  const { tenant, asOf } = page.report;
  return { channel: 'git', item: `${branch.name} ${tenant} ${asOf}`, content: sha256 };
}

async function standingAnywhere(parts: GitChannelParts, report: ReportToCommit): Promise<Standing | null> {
  const { branch, pullRequest } = parts;
  const there = await standingIn(parts, branch, report);
  return there ?? (pullRequest && standingIn(parts, pullRequest, report));
}

async function putAnywhere(
  parts: GitChannelParts,
  publication: Publication,
  report: ReportToCommit,
): Promise<Standing> {
  const ways = [parts.branch, ...(parts.pullRequest ? [parts.pullRequest] : [])];
  const refusals: string[] = [];
  for (const branch of ways) {
    const outcome = await putReport(parts, branch, report, publication);
    if ('branch' in outcome) return outcome;
    refusals.push(`${branch.name}: ${outcome.protected}`);
  }
  throw new NotDelivered(`Nobody may commit to it. ${refusals.join(' ')}`);
}

/** Shows people where it stands. Tried again by every run that finds it there. */
async function presented(
  { layout }: GitChannelParts,
  { page }: ReportToCommit,
  { committed, standing }: { readonly committed: Delivery; readonly standing: Standing },
): Promise<Published> {
  const { tenant, asOf } = page.report;
  const shown = await failureAsValue<BranchPlace>(() =>
    certainly(() => standing.branch.present(reportPullRequest(page))),
  );
  if ('state' in shown) return { deliveries: [committed, { what: 'pull request', ...shown }] };
  const url = shown.page(`${layout.output}/${dayFolder(tenant, asOf)}/${PAGE_FILE}`);
  return {
    deliveries: [committed],
    ...(url === null ? {} : { reportUrl: url }),
    ...(shown.pullRequest === null ? {} : { pullRequest: shown.pullRequest }),
  };
}

interface NotThere {
  readonly state: 'failed' | 'postponed';
  readonly reason: string;
}

/** What a destination refuses is a delivery that failed; mistakes of ours are thrown. */
async function failureAsValue<T>(work: () => Promise<T>): Promise<T | NotThere> {
  try {
    return await work();
  } catch (error) {
    if (isNotDelivered(error))
      return { state: error.postponed ? 'postponed' : 'failed', reason: error.message };
    throw error;
  }
}

function withoutFiles({ leftOut }: ReportToCommit): string {
  if (leftOut.length === 0) return '';
  return ` without ${leftOut.join(', ')} (over ${LARGEST_FILE / 1_000_000} MB)`;
}
