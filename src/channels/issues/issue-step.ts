import type { Money } from '../../core/money.ts';
import type { IssueSubject } from '../../render/issues/issue-subject.ts';
import type { IssueMarker } from './marker.ts';
import type { OwnIssue } from './own-issue.ts';
import type { PlannedComment } from './planned-comment.ts';

/** One thing to do to one issue. */
export type IssueStep = OpenStep | ChangeStep;

export interface OpenStep {
  readonly kind: 'open';
  /** What the issue is the only one for. */
  readonly key: string;
  readonly repository: string;
  /** How many issues of others say the same: see {@link foreignIssues}. */
  readonly beside: number;
  readonly marker: IssueMarker;
  readonly subject: IssueSubject;
  readonly worth: Money | null;
}

/** What is said is said first: a comment before the change that it is about, so that neither is lost where a run ends in between. */
export interface ChangeStep {
  readonly kind: 'change';
  readonly own: OwnIssue;
  readonly comments: readonly PlannedComment[];
  /** `null`: only said. */
  readonly marker: IssueMarker | null;
  /** Whether it is opened or closed; `null`: it stays as it is. */
  readonly turn: IssueTurn | null;
  /** What it is written anew with; `null`: its text stays, but for the marker. */
  readonly subject: IssueSubject | null;
  readonly removedLabels: readonly string[];
  readonly worth: Money | null;
}

export type IssueTurn =
  | { readonly state: 'open'; readonly stateReason: 'reopened' }
  | { readonly state: 'closed'; readonly stateReason: 'completed' | 'not_planned' | 'duplicate' };
