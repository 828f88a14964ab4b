import { distinct } from '../../core/in-order.ts';
import { type IssueTracker, IssueTrackerError, type TrackedIssue } from '../../core/issue-tracker.ts';
import { foreignIssues, type OwnIssue, ownIssues } from './own-issue.ts';

/** The issues of a tenant, and the repositories they could not be read of. */
export interface ReadIssues {
  readonly own: readonly OwnIssue[];
  /** As of {@link foreignIssues}. */
  readonly foreign: ReadonlyMap<string, number>;
  /** Those that were read. */
  readonly readable: ReadonlySet<string>;
  readonly refused: readonly { readonly repository: string; readonly error: IssueTrackerError }[];
}

/** @param tenant Its hash. */
export async function readOwnIssues(
  tracker: Pick<IssueTracker, 'list'>,
  repositories: readonly string[],
  tenant: string,
): Promise<ReadIssues> {
  const all: TrackedIssue[] = [];
  const refused: ReadIssues['refused'][number][] = [];
  const readable = new Set<string>();
  for (const repository of distinct(repositories)) {
    try {
      all.push(...(await tracker.list(repository)));
      readable.add(repository);
    } catch (error) {
      if (!isTrackerError(error)) throw error;
      refused.push({ repository, error });
    }
  }
  return { own: ownIssues(all, tenant), foreign: foreignIssues(all, tenant), readable, refused };
}

/** By its name: a mistake of ours is none. */
export function isTrackerError(error: unknown): error is IssueTrackerError {
  return error instanceof IssueTrackerError;
}
