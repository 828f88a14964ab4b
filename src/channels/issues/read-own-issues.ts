import { distinct } from '../../core/in-order.ts';
import { type IssueTracker, IssueTrackerError } from '../../core/issue-tracker.ts';
import { type OwnIssue, ownIssues } from './own-issue.ts';

/** The issues of a tenant, and the repositories they could not be read of. */
export interface ReadIssues {
  readonly own: readonly OwnIssue[];
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
  const own: OwnIssue[] = [];
  const refused: ReadIssues['refused'][number][] = [];
  const readable = new Set<string>();
  for (const repository of distinct(repositories)) {
    try {
      own.push(...ownIssues(await tracker.list(repository), tenant));
      readable.add(repository);
    } catch (error) {
      if (!isTrackerError(error)) throw error;
      refused.push({ repository, error });
    }
  }
  return { own, readable, refused };
}

/** By its name: a mistake of ours is none. */
export function isTrackerError(error: unknown): error is IssueTrackerError {
  return error instanceof IssueTrackerError;
}
