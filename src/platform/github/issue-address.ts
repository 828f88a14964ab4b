import type { IssueRef } from '../../core/issue-tracker.ts';
import { repositoryName } from './repository-name.ts';

/** An issue as GitHub's interface is asked for it. */
export function addressed({ repository, number }: IssueRef) {
  return { ...repositoryName(repository), issue_number: number };
}

/** An issue for people. */
export function named({ repository, number }: Pick<IssueRef, 'repository' | 'number'>): string {
  return `issue #${number} of ${repository}`;
}
