/** The label every issue of ours has: {@link IssueTracker.list} finds them by it. */
export const ISSUE_LABEL = 'spendlog';

/** Issues of repositories, as GitHub has them. Everything people wrote is untrusted. */
export interface IssueTracker {
  /** Every issue with {@link ISSUE_LABEL} in `owner/name`, open or closed, oldest first, once each. */
  list(repository: string): Promise<readonly TrackedIssue[]>;
  /** Comments of an issue, oldest first. */
  comments(issue: IssueRef): Promise<readonly TrackedComment[]>;
  /** When a label was last put on an issue, and by whom; `null`: never, or it cannot be told. */
  labelled(issue: IssueRef, label: string): Promise<{ readonly at: string; readonly by: string } | null>;
  permission(repository: string, login: string): Promise<RepositoryPermission>;
  /** Whether somebody can be assigned in this repository. Asked of GitHub once for each. */
  isAssignable(repository: string, login: string): Promise<boolean>;
  /** Labels that are missing are made by GitHub's own rule: with the issue. */
  create(repository: string, text: IssueText): Promise<IssueRef>;
  /** Only what is given changes. */
  update(issue: IssueRef, changes: IssueChanges): Promise<void>;
  comment(issue: IssueRef, body: string): Promise<CommentRef>;
  /** Best effort: a repository pins three at most. `false`: it is not pinned now. */
  pin(issue: IssueRef): Promise<boolean>;
}

export interface IssueRef {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  /** On the web. */
  readonly url: string;
}

export interface CommentRef {
  readonly id: number;
  readonly url: string;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
}

export interface IssueChanges extends Partial<IssueText> {
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened' | 'duplicate';
}

export interface TrackedIssue extends IssueRef {
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Nobody but maintainers may write to it. */
  readonly locked: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** Login of who closed it, `null` where it is open or GitHub does not tell. */
  readonly closedBy: string | null;
  readonly commentCount: number;
  /** Login of who opened it. An issue that only looks like ours is not: see {@link TrackedIssue.ours}. */
  readonly author: string;
  /** Opened by the identity of the token, or by an app of GitHub's: only such a marker is believed. */
  readonly ours: boolean;
}

export interface TrackedComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly createdAt: string;
  readonly ours: boolean;
}

/** Ascending. */
export type RepositoryPermission = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** Why GitHub did not take something; each is told apart since each has another fix. */
export type TrackerRefusal =
  | 'rate-limited'
  | 'denied'
  | 'not-found'
  | 'gone'
  | 'locked'
  | 'issues-disabled'
  | 'invalid'
  | 'unavailable';

/** Thrown by every method above. */
export class IssueTrackerError extends Error {
  override readonly name = 'IssueTrackerError' as const;
  readonly refusal: TrackerRefusal;
  /** Whether it certainly did not happen; `false` where the answer was lost. */
  readonly certain: boolean;

  constructor(
    refusal: TrackerRefusal,
    message: string,
    options: ErrorOptions & { readonly certain?: boolean } = {},
  ) {
    super(message, options);
    this.refusal = refusal;
    this.certain = options.certain ?? true;
  }
}
