import {
  ISSUE_LABEL,
  type IssueRef,
  type IssueTracker,
  IssueTrackerError,
  type RepositoryPermission,
} from '../../core/issue-tracker.ts';
import type { Log } from '../../core/ports.ts';
import { assignability } from './assignability.ts';
import { type GithubClient, type GithubClientOptions, githubClient } from './client.ts';
import { ownWriting } from './identity.ts';
import { addressed, named } from './issue-address.ts';
import {
  commentAnswers,
  eventAnswers,
  issueAnswers,
  permissionAnswer,
  trackedComment,
  trackedIssue,
} from './issue-answers.ts';
import { issueWrites } from './issue-writes.ts';
import { pinIssue } from './pin-issue.ts';
import { repositoryName } from './repository-name.ts';
import { repositoryPermission } from './repository-permission.ts';
import { asked } from './tracker-error.ts';

export interface IssueTrackerOptions {
  readonly place: Pick<GithubClientOptions, 'token' | 'apiUrl' | 'graphqlUrl' | 'secondMs'>;
  readonly log: Log;
  /** As of {@link GithubClientOptions}. */
  readonly secondMs?: number;
}

type Client = () => Promise<GithubClient>;
type Own = ReturnType<typeof ownWriting>;

/** The most that GitHub puts on a page. */
const PER_PAGE = 100;

/** The issues of GitHub, read by label: its search lags behind what was just written. */
export function githubIssueTracker({ place, log, ...waiting }: IssueTrackerOptions): IssueTracker {
  const client = githubClient({ ...place, log, ...waiting });
  const own = ownWriting(client);
  return {
    list: (repository) => list(client, own, repository),
    comments: (issue) => comments(client, own, issue),
    labelled: (issue, label) => labelled(client, issue, label),
    permission: (repository, login) => permission(client, repository, login),
    isAssignable: assignability(client),
    ...issueWrites(client),
    pin: (issue) => pinIssue(client, issue, log),
  };
}

/** By the day of creation, so that what is opened while pages are read comes last; each once, whatever pages overlap. */
async function list(client: Client, own: Own, repository: string) {
  const isOurs = await own();
  return asked(`issues of ${repository}`, 'read', async () => {
    const { rest, paginate } = await client();
    const pages = await paginate(rest.issues.listForRepo, {
      ...repositoryName(repository),
      labels: ISSUE_LABEL,
      state: 'all',
      sort: 'created',
      direction: 'asc',
      per_page: PER_PAGE,
    });
    const issues = issueAnswers
      .parse(pages)
      .flatMap((answer) => trackedIssue(repository, answer, isOurs) ?? []);
    return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
  });
}

async function comments(client: Client, own: Own, issue: IssueRef) {
  const isOurs = await own();
  return asked(`comments of ${named(issue)}`, 'read', async () => {
    const { rest, paginate } = await client();
    const pages = await paginate(rest.issues.listComments, { ...addressed(issue), per_page: PER_PAGE });
    return commentAnswers.parse(pages).map((answer) => trackedComment(answer, isOurs));
  });
}

function labelled(client: Client, issue: IssueRef, label: string) {
  return asked(`events of ${named(issue)}`, 'read', async () => {
    const { rest, paginate } = await client();
    const pages = await paginate(rest.issues.listEvents, { ...addressed(issue), per_page: PER_PAGE });
    const isPut = (name: string | null | undefined) => name?.toLowerCase() === label.toLowerCase();
    const last = eventAnswers
      .parse(pages)
      .findLast(({ event, label: put }) => event === 'labeled' && isPut(put?.name));
    return last?.actor ? { at: last.created_at, by: last.actor.login } : null;
  });
}

/** Whom GitHub does not know may nothing. */
async function permission(client: Client, repository: string, login: string): Promise<RepositoryPermission> {
  try {
    return await asked(`permission of ${login} in ${repository}`, 'read', async () => {
      const { rest } = await client();
      const person = { ...repositoryName(repository), username: login };
      const { data } = await rest.repos.getCollaboratorPermissionLevel(person);
      return repositoryPermission(permissionAnswer.parse(data));
    });
  } catch (error) {
    if (error instanceof IssueTrackerError && error.refusal === 'not-found') return 'none';
    throw error;
  }
}
