import { type IssueTracker, IssueTrackerError } from '../../core/issue-tracker.ts';
import type { GithubClient } from './client.ts';
import { repositoryName } from './repository-name.ts';
import { asked } from './tracker-error.ts';

/** Who can be assigned. Remembers what it was told, since many issues have the same owner. */
export function assignability(client: () => Promise<GithubClient>): IssueTracker['isAssignable'] {
  const known = new Map<string, Promise<boolean>>();
  const ask = async (repository: string, login: string) => {
    try {
      await asked(`assignee ${login} of ${repository}`, 'read', async () => {
        const { rest } = await client();
        await rest.issues.checkUserCanBeAssigned({ ...repositoryName(repository), assignee: login });
      });
      return true;
    } catch (error) {
      if (error instanceof IssueTrackerError && error.refusal === 'not-found') return false;
      throw error;
    }
  };
  return (repository, login) => {
    const key = `${repository} ${login}`.toLowerCase();
    const answer = known.get(key) ?? ask(repository, login);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}
