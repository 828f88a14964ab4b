import type { Day } from './period.ts';

/** What people said about recommendations on their issues; read before the report is made, which is a function of it too. */
export interface IssueDecisions {
  readonly issues: readonly IssueDecision[];
}

/** One issue of ours. */
export interface IssueDecision {
  /** Those it is about; several for a group. */
  readonly fingerprints: readonly string[];
  readonly url: string;
  readonly open: boolean;
  /** Closed by a person as not planned: nothing is to be done, until this day. `null`: nobody did. */
  readonly notPlannedUntil: Day | null;
  /** Postponed by a label or a comment of somebody with triage rights, until this day. */
  readonly snoozedUntil: Day | null;
  /** Login of who decided; the empty text where GitHub does not tell. Untrusted. */
  readonly by: string;
  /** Whether somebody took it: the label `accepted`. */
  readonly accepted: boolean;
}

export const NO_ISSUE_DECISIONS: IssueDecisions = { issues: [] };
