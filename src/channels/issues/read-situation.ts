import type { IssueTracker } from '../../core/issue-tracker.ts';
import type { Day } from '../../core/period.ts';
import type { OwnIssue } from './own-issue.ts';
import { type ReadIssues, readOwnIssues } from './read-own-issues.ts';
import { readVoices } from './read-voices.ts';
import { NO_VOICES, type Verdict, type VerdictSettings, verdictOf } from './verdict.ts';

/** What stands in issues, and what people said on them. */
export interface IssueSituation extends ReadIssues {
  readonly verdictOf: (own: OwnIssue) => Verdict;
}

export interface SituationAsked {
  readonly repositories: readonly string[];
  /** Hash of the tenant. */
  readonly tenant: string;
  readonly settings: VerdictSettings;
  readonly asOf: Day;
  /** ISO instant. */
  readonly now: string;
}

/** @throws IssueTrackerError where what people said cannot be read: nothing is done over their heads. */
export async function readSituation(
  tracker: Pick<IssueTracker, 'list' | 'comments' | 'labelled' | 'permission'>,
  { repositories, tenant, settings, asOf, now }: SituationAsked,
): Promise<IssueSituation> {
  const read = await readOwnIssues(tracker, repositories, tenant);
  const voices = await readVoices(tracker, read.own, now);
  const judge = (own: OwnIssue) => verdictOf(own, voices.get(own.issue.url) ?? NO_VOICES, settings, asOf);
  const verdicts = new Map(read.own.map((own) => [own, judge(own)]));
  return { ...read, verdictOf: (own) => verdicts.get(own) ?? judge(own) };
}
