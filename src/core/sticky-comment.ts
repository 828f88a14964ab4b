import type { CommentRef } from './issue-tracker.ts';

/** Comments on the pull requests of one repository that are written once and then kept up to date. */
export interface StickyComments {
  /** The oldest comment of our own identity that has `marker` as a line of its own; what others wrote is never taken for it. */
  find(pullNumber: number, marker: string): Promise<StickyComment | null>;
  create(pullNumber: number, body: string): Promise<CommentRef>;
  update(comment: CommentRef, body: string): Promise<void>;
  /** Finds it, then creates it, changes it, or leaves it as it is. */
  upsert(pullNumber: number, marker: string, body: string): Promise<StickyChange>;
}

/** All of {@link StickyComments} throw an `IssueTrackerError`: to GitHub a pull request is an issue. */
export interface StickyComment extends CommentRef {
  readonly body: string;
}

export interface StickyChange extends CommentRef {
  readonly change: 'created' | 'updated' | 'unchanged';
}
