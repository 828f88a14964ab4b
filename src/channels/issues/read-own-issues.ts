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
  for (const [repository = '', ...spellings] of spelledAlike(repositories)) {
    try {
      all.push(...(await tracker.list(repository)));
      for (const each of [repository, ...spellings]) readable.add(each);
    } catch (error) {
      if (!isTrackerError(error)) throw error;
      refused.push({ repository, error });
    }
  }
  const issues = eachOnce(all);
  return { own: ownIssues(issues, tenant), foreign: foreignIssues(issues, tenant), readable, refused };
}

/** GitHub does not tell names apart by their case. */
function spelledAlike(repositories: readonly string[]): Iterable<readonly string[]> {
  return Map.groupBy(distinct(repositories), (each) => each.toLowerCase()).values();
}

/** A repository answers to the names it had before as well: the same issue read twice is no copy of itself. */
function eachOnce(issues: readonly TrackedIssue[]): readonly TrackedIssue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.url, issue])).values()].toReversed();
}

/** By its name: a mistake of ours is none. */
export function isTrackerError(error: unknown): error is IssueTrackerError {
  return error instanceof IssueTrackerError;
}
