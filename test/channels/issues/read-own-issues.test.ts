import { expect, test } from 'vitest';
import { tenantHash } from '../../../src/channels/issues/identities.ts';
import { homesAmong } from '../../../src/channels/issues/own-issue.ts';
import { readOwnIssues } from '../../../src/channels/issues/read-own-issues.ts';
import type { TrackedIssue } from '../../../src/core/issue-tracker.ts';
import { doing, planOf } from './issue-model.ts';
import { ASOF, recommendation, reportOf } from './recommended.ts';

/** GitHub answers for a repository by every case of its name, and by the names it had before. */
async function githubWithOneIssue() {
  const { steps } = await planOf(reportOf([recommendation(1)], [], ASOF), []);
  const issues = doing(steps, [], `${ASOF}T08:00:00Z`);
  const list = async (repository: string): Promise<readonly TrackedIssue[]> =>
    issues.map((issue) => ({ ...issue, repository }));
  return { list };
}

test.each([
  ['another case', 'Acme/FinOps'],
  ['a name it had before', 'acme/costs'],
])('a repository that an owner names in %s is the same: its issues are no copies', async (_, named) => {
  const tracker = await githubWithOneIssue();
  const { own, readable } = await readOwnIssues(tracker, ['acme/finops', named], await tenantHash('acme'));
  expect(own).toHaveLength(1);
  expect(homesAmong(own).copies).toEqual([]);
  expect(readable).toEqual(new Set(['acme/finops', named]));
});
