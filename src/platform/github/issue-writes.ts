import type { IssueChanges, IssueTracker } from '../../core/issue-tracker.ts';
import type { GithubClient } from './client.ts';
import { addressed, named } from './issue-address.ts';
import { commentAnswer, nodeAnswer } from './issue-answers.ts';
import { repositoryName } from './repository-name.ts';
import { asked } from './tracker-error.ts';

/** What is written to issues. */
export function issueWrites(
  client: () => Promise<GithubClient>,
): Pick<IssueTracker, 'create' | 'update' | 'comment'> {
  return {
    create: (repository, { title, body, labels, assignees }) =>
      asked(`issue in ${repository}`, 'write', async () => {
        const { rest } = await client();
        const text = { title, body, labels: [...labels], assignees: [...assignees] };
        const { data } = await rest.issues.create({ ...repositoryName(repository), ...text });
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
