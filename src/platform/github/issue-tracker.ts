import {
  ISSUE_LABEL,
  type IssueChanges,
  type IssueRef,
  type IssueTracker,
  IssueTrackerError,
} from '../../core/issue-tracker.ts';
import type { Log } from '../../core/ports.ts';
import { type GithubClient, type GithubClientOptions, githubClient } from './client.ts';
import { ownWriting } from './identity.ts';
import {
  commentAnswer,
  commentAnswers,
  eventAnswers,
  issueAnswers,
  nodeAnswer,
  permissionAnswer,
  trackedComment,
  trackedIssue,
} from './issue-answers.ts';
import { pinIssue } from './pin-issue.ts';
import { repositoryName } from './repository-name.ts';
import { repositoryPermission } from './repository-permission.ts';
import { asked } from './tracker-error.ts';

export interface IssueTrackerOptions {
  readonly place: Pick<GithubClientOptions, 'token' | 'apiUrl' | 'graphqlUrl'>;
  readonly log: Log;
  /** As of {@link GithubClientOptions}. */
  readonly secondMs?: number;
}

type Client = () => Promise<GithubClient>;

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
    create: (repository, text) =>
      asked(`issue in ${repository}`, 'write', async () => {
        const { rest } = await client();
        const { title, body, labels, assignees } = text;
        const { data } = await rest.issues.create({
          ...repositoryName(repository),
          title,
          body,
          labels: [...labels],
          assignees: [...assignees],
        });
        const { number, html_url: url } = nodeAnswer.parse(data);
        return { repository, number, url };
      }),
    update: (issue, changes) =>
      asked(named(issue), 'write', async () => {
        const { rest } = await client();
        await rest.issues.update({ ...addressed(issue), ...changed(changes) });
      }),
    comment: (issue, body) =>
      asked(`comment on ${named(issue)}`, 'write', async () => {
        const { rest } = await client();
        const { data } = await rest.issues.createComment({ ...addressed(issue), body });
        const { id, html_url: url } = commentAnswer.parse(data);
        return { id, url };
      }),
    pin: (issue) => pinIssue(client, issue, log),
  };
}

/** By the day of creation, so that what is opened while pages are read comes last; each once, whatever pages overlap. */
async function list(client: Client, own: ReturnType<typeof ownWriting>, repository: string) {
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

async function comments(client: Client, own: ReturnType<typeof ownWriting>, issue: IssueRef) {
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
    const last = eventAnswers
      .parse(pages)
      .findLast(
        ({ event, label: put }) => event === 'labeled' && put?.name?.toLowerCase() === label.toLowerCase(),
      );
    return last?.actor ? { at: last.created_at, by: last.actor.login } : null;
  });
}

function permission(client: Client, repository: string, login: string) {
  return asked(`permission of ${login} in ${repository}`, 'read', async () => {
    const { rest } = await client();
    const { data } = await rest.repos.getCollaboratorPermissionLevel({
      ...repositoryName(repository),
      username: login,
    });
    return repositoryPermission(permissionAnswer.parse(data));
  }).catch((error: unknown) => (isNotFound(error) ? 'none' : Promise.reject(error)));
}

/** Remembers what it was told, since many issues have the same owner. */
function assignability(client: Client): IssueTracker['isAssignable'] {
  const known = new Map<string, Promise<boolean>>();
  const ask = (repository: string, login: string) =>
    asked(`assignee ${login} of ${repository}`, 'read', async () => {
      const { rest } = await client();
      await rest.issues.checkUserCanBeAssigned({ ...repositoryName(repository), assignee: login });
      return true;
    }).catch((error: unknown) => (isNotFound(error) ? false : Promise.reject(error)));
  return (repository, login) => {
    const key = `${repository} ${login}`.toLowerCase();
    const answer = known.get(key) ?? ask(repository, login);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}

function changed({ title, body, labels, assignees, state, stateReason }: IssueChanges) {
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(labels === undefined ? {} : { labels: [...labels] }),
    ...(assignees === undefined ? {} : { assignees: [...assignees] }),
    ...(state === undefined ? {} : { state }),
    ...(stateReason === undefined ? {} : { state_reason: stateReason }),
  };
}

function addressed({ repository, number }: IssueRef) {
  return { ...repositoryName(repository), issue_number: number };
}

function named({ repository, number }: IssueRef): string {
  return `issue #${number} of ${repository}`;
}

function isNotFound(error: unknown): boolean {
  return error instanceof IssueTrackerError && error.refusal === 'not-found';
}
