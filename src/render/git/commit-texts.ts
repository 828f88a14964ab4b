import type { CommitMessage, PullRequestText } from '../../core/report-branch.ts';
import type { Page } from '../page.ts';

/** What a commit says of itself beside its headline: the report that it holds, and the run that made it. */
export interface CommitMarks {
  /** SHA-256 of report.json, in hexadecimal. */
  readonly report: string;
  readonly run: string;
}

/** One commit of a report. Its marks are trailers, so that `git log` finds the commit of a report. */
export function commitMessage({ report, messages }: Page, marks: CommitMarks): CommitMessage {
  const { commit, commitOf } = messages.git;
  const { tenant, asOf } = report;
  return {
    headline: tenant === 'default' ? commit(asOf) : commitOf(tenant, asOf),
    body: `Spendlog-Report: ${marks.report}\nSpendlog-Run: ${marks.run}`,
  };
}

/** The pull request that the reports of a tenant arrive in. */
export function reportPullRequest({ report, messages }: Page): PullRequestText {
  const { pullRequest, pullRequestOf, pullRequestText } = messages.git;
  const title = report.tenant === 'default' ? pullRequest : pullRequestOf(report.tenant);
  return { title, body: pullRequestText };
}
