import pMap from 'p-map';
import { distinct, inOrder } from '../../core/in-order.ts';
import type { IssueTracker, RepositoryPermission } from '../../core/issue-tracker.ts';
import { hasLabel } from './labels-like.ts';
import type { OwnIssue } from './own-issue.ts';
import { isTrackerError } from './read-own-issues.ts';
import { commandsOf, NO_VOICES, SNOOZE_LABEL, type Voices } from './verdict.ts';

type Reader = Pick<IssueTracker, 'comments' | 'labelled' | 'permission'>;

/** A command is read in a run of the days after it was written, and then remembered in the marker. */
const COMMENT_DAYS = 31;
/** Issues whose comments are read in one run; those that changed last come first. Each is a request or more. */
const MOST_READ = 150;
const CONCURRENCY = 4;
const DAY_MS = 86_400_000;

/**
 * What people said on issues, by the web address of each; without an entry, nothing new. Only issues that are open can be
 * postponed, so that nothing else is read.
 * @throws IssueTrackerError
 */
export async function readVoices(
  tracker: Reader,
  own: readonly OwnIssue[],
  now: string,
): Promise<ReadonlyMap<string, Voices>> {
  const since = Date.parse(now) - COMMENT_DAYS * DAY_MS;
  const open = own.filter(({ issue }) => issue.state === 'open');
  const talkedAbout = open
    .filter(({ issue }) => issue.commentCount > 0 && Date.parse(issue.updatedAt) >= since)
    .toSorted((a, b) => inOrder(b.issue.updatedAt, a.issue.updatedAt) || inOrder(a.issue.url, b.issue.url))
    .slice(0, MOST_READ);
  const snoozed = open.filter(({ issue }) => hasLabel(issue, SNOOZE_LABEL));
  const permissionOf = permissions(tracker);
  const spoken = new Set([...talkedAbout, ...snoozed]);
  const hasComments = new Set(talkedAbout);
  const read = async (each: OwnIssue): Promise<readonly [string, Voices]> => [
    each.issue.url,
    await voicesOf(tracker, each, { permissionOf, withComments: hasComments.has(each) }),
  ];
  return new Map(await pMap(spoken, read, { concurrency: CONCURRENCY }));
}

interface VoiceParts {
  readonly permissionOf: (repository: string, login: string) => Promise<RepositoryPermission>;
  readonly withComments: boolean;
}

async function voicesOf(tracker: Reader, { issue }: OwnIssue, parts: VoiceParts): Promise<Voices> {
  try {
    const comments = parts.withComments ? await tracker.comments(issue) : null;
    const label = hasLabel(issue, SNOOZE_LABEL) ? await tracker.labelled(issue, SNOOZE_LABEL) : null;
    const logins = distinct(commandsOf({ comments }).map(({ author }) => author));
    const found: (readonly [string, RepositoryPermission])[] = [];
    for (const login of logins) found.push([login, await parts.permissionOf(issue.repository, login)]);
    return { comments, label, permissions: new Map(found) };
  } catch (error) {
    // Deleted since it was listed: nobody says anything on it.
    if (isTrackerError(error) && (error.refusal === 'gone' || error.refusal === 'not-found'))
      return NO_VOICES;
    throw error;
  }
}

/** Asked once for each. */
function permissions(tracker: Pick<IssueTracker, 'permission'>): VoiceParts['permissionOf'] {
  const known = new Map<string, Promise<RepositoryPermission>>();
  return (repository, login) => {
    const key = `${repository} ${login}`;
    const answer = known.get(key) ?? tracker.permission(repository, login);
    known.set(key, answer);
    return answer;
  };
}
