import type { PathRule } from '../../channels/pull-request/matched-rules.ts';
import { defaultConfig } from '../../config/config.ts';
import { refuseNeighbours } from '../../config/tenant-rules.ts';
import type { PullRequest, PullRequests } from '../../core/pull-requests.ts';
import type { StickyChange, StickyComments } from '../../core/sticky-comment.ts';
import { githubPullRequests } from '../../platform/github/pull-requests.ts';
import { githubStickyComments } from '../../platform/github/sticky-comments.ts';
import { pullRequestText } from '../../render/pull-request/comment-text.ts';
import type { PathCosts } from '../../render/pull-request/path-costs.ts';
import type { GithubPlace } from '../channels/github-place.ts';
import type { CommandResult } from '../command-result.ts';
import type { CommentOptions } from '../invocation.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { tenantConfig, tenantIds } from '../tenants.ts';
import { readBaseBranch } from './base-branch.ts';
import { commentRefusal } from './comment-refusal.ts';
import { lastReport } from './last-reports.ts';
import { pathCostsOf } from './path-costs-of.ts';
import { pullRequestPlace, runningPullRequest } from './running-pull-request.ts';

const MARKER = '<!-- spendlog:v1 comment=paths -->';

/**
 * `comment`: what the files of a pull request cost today, as one comment that is kept up to date. Configuration and report
 * are those of the branch it is to be merged into, so that a pull request can redirect nothing; nobody signs in to AWS.
 */
export async function comment(options: CommentOptions, environment: RunEnvironment): Promise<CommandResult> {
  const { number, fork } = await runningPullRequest(environment);
  if (fork) return told(number, { state: 'fork' });
  const place = pullRequestPlace(environment);
  const { log, progress } = environment;
  const pulls = githubPullRequests({ place, log });
  const comments = githubStickyComments({ place, log });
  progress.step(`Looking at what pull request #${number} changes`);
  return commentRefusal(async () => {
    const pull = await pulls.get(number);
    if (pull.fork) return told(number, { state: 'fork' });
    if (pull.state === 'closed') return told(number, { state: 'closed' });
    const costs = await costsOf({ pulls, place, pull }, options, environment);
    return told(number, await kept(comments, number, costs));
  });
}

interface Looking {
  readonly pulls: PullRequests;
  readonly place: GithubPlace;
  readonly pull: PullRequest;
}

async function costsOf(
  { pulls, place, pull }: Looking,
  options: CommentOptions,
  environment: RunEnvironment,
): Promise<PathCosts> {
  const { log } = environment;
  const base = await readBaseBranch(pulls, pull, options);
  const config = base.config ?? defaultConfig;
  const files = await pulls.files(pull.number);
  if (!files.complete)
    log.write('warn', 'GitHub lists 3,000 changed files at most: rules about others are not seen.');
  refuseNeighbours(config, place.repository);
  const tenants = tenantIds(config, options.tenant, environment).filter((id) => {
    const { repository = place.repository } = tenantConfig(config, id) ?? {};
    return repository.toLowerCase() === place.repository.toLowerCase();
  });
  return pathCostsOf({
    language: config.language,
    files,
    rules: rulesFor(config.pullRequests?.rules ?? [], options.tenant),
    tenants,
    reportOf: (tenant) => lastReport({ pulls, place, base, config, log }, tenant),
  });
}

/** Of the one tenant that was asked for, where one was. */
function rulesFor(rules: readonly PathRule[], asked: string | undefined): readonly PathRule[] {
  if (asked === undefined) return rules;
  return rules
    .filter(({ tenants }) => tenants?.includes(asked) ?? true)
    .map((rule) => ({ ...rule, tenants: [asked] }));
}

type Outcome =
  | { readonly state: 'fork' | 'closed' | 'nothing' }
  | { readonly state: StickyChange['change']; readonly url: string };

/** A comment that is there is kept up to date whatever there is to tell; none is begun to tell nothing. */
async function kept(comments: StickyComments, number: number, costs: PathCosts): Promise<Outcome> {
  const hasSomething = costs.tenants.length > 0 || costs.withoutReport.length > 0;
  if (!hasSomething && (await comments.find(number, MARKER)) === null) return { state: 'nothing' };
  const text = pullRequestText({ costs, marker: MARKER });
  const { change, url } = await comments.upsert(number, MARKER, text);
  return { state: change, url };
}

const WORDS: Readonly<Record<Outcome['state'], string>> = {
  fork: 'it comes from a fork, whose workflows may write nothing here. No comment was written.',
  closed: 'it is closed. No comment was written.',
  nothing:
    'no rule of pullRequests: in the configuration of its base branch is about these files. No comment was written.',
  created: 'commented.',
  updated: 'the comment was brought up to date.',
  unchanged: 'the comment is up to date.',
};

function told(pullRequest: number, outcome: Outcome): CommandResult {
  const url = 'url' in outcome ? outcome.url : null;
  const line = `Pull request #${pullRequest}: ${WORDS[outcome.state]}`;
  return {
    exitCode: 0,
    document: { pullRequest, state: outcome.state, url },
    line,
    tables: [],
    closing: [url === null ? line : `${line} ${url}`],
    outputs: {},
    page: null,
  };
}
