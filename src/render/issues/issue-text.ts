import { groupBody } from './group-body.ts';
import { issueLabels } from './issue-labels.ts';
import type { IssueParts, IssueSubject, IssueWords } from './issue-subject.ts';
import { issueTitle } from './issue-title.ts';
import { singleBody } from './single-body.ts';

/** Title, body and labels of an issue. Same report, same text. */
export function issueText(subject: IssueSubject, parts: IssueParts): IssueWords {
  return {
    title: issueTitle(parts.page, subject),
    body: subject.kind === 'single' ? singleBody(parts, subject.recommendation) : groupBody(parts, subject),
    labels: issueLabels(subject, parts),
  };
}
