import { type IssueRef, IssueTrackerError } from '../../core/issue-tracker.ts';
import type { Log } from '../../core/ports.ts';
import type { GithubClient } from './client.ts';
import { named } from './issue-address.ts';
import { repositoryName } from './repository-name.ts';
import { asked } from './tracker-error.ts';

const FIND = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { id isPinned } }
}`;

const PIN = `mutation ($issueId: ID!) {
  pinIssue(input: { issueId: $issueId }) { issue { isPinned } }
}`;

interface Found {
  readonly repository: {
    readonly issue: { readonly id: string; readonly isPinned: boolean | null } | null;
  } | null;
}

interface Pinned {
  readonly pinIssue: { readonly issue: { readonly isPinned: boolean | null } | null } | null;
}

/** Pins an issue unless it is; nothing depends on it, so that a refusal is a line in the log. */
export async function pinIssue(
  client: () => Promise<GithubClient>,
  { repository, number }: IssueRef,
  log: Log,
): Promise<boolean> {
  try {
    return await asked(`pin of ${named({ repository, number })}`, 'write', async () => {
      const { graphql } = await client();
      const found = await graphql<Found>(FIND, { ...repositoryName(repository), number });
      const issue = found.repository?.issue;
      if (!issue || issue.isPinned) return issue?.isPinned ?? false;
      const pinned = await graphql<Pinned>(PIN, { issueId: issue.id });
      return pinned.pinIssue?.issue?.isPinned ?? false;
    });
  } catch (error) {
    if (!(error instanceof IssueTrackerError)) throw error;
    log.write('warn', `GitHub: ${error.message}`);
    return false;
  }
}
