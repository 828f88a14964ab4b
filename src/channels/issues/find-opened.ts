import type { IssueTracker } from '../../core/issue-tracker.ts';
import type { Clock } from '../../core/ports.ts';
import { keyOf, type OwnIssue, ownIssues } from './own-issue.ts';

/** A list that is younger is not read again: nobody else opens issues of this tenant meanwhile, but another run that overlaps. */
const FRESH_MS = 60_000;

interface Listed {
  readonly at: number;
  readonly own: readonly OwnIssue[];
}

/**
 * Looks for an issue by what it says about itself, in a list that is no older than a minute.
 * @param tenant Its hash.
 */
export function openedFinder(
  tracker: Pick<IssueTracker, 'list'>,
  clock: Pick<Clock, 'now'>,
  tenant: string,
): (repository: string, key: string) => Promise<string | null> {
  const lists = new Map<string, Listed>();
  return async (repository, key) => {
    const now = clock.now().getTime();
    const last = lists.get(repository);
    const isFresh = last !== undefined && now - last.at < FRESH_MS;
    const list = isFresh ? last : { at: now, own: ownIssues(await tracker.list(repository), tenant) };
    lists.set(repository, list);
    return list.own.find(({ marker }) => keyOf(marker) === key)?.issue.url ?? null;
  };
}
