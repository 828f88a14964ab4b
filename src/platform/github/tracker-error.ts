import { IssueTrackerError, type TrackerRefusal } from '../../core/issue-tracker.ts';
import { type GithubFailure, githubFailure } from './github-failure.ts';

/** Does one thing at GitHub; what GitHub refuses becomes an {@link IssueTrackerError} that names `what`. A read is never in doubt. */
export async function asked<T>(what: string, kind: 'read' | 'write', request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw trackerError(what, kind, error);
  }
}

function trackerError(what: string, kind: 'read' | 'write', error: unknown): unknown {
  const failure = githubFailure(error);
  if (failure) {
    const refusal = refusalOf(failure);
    const certain = kind === 'read' || failure.certain;
    return new IssueTrackerError(refusal, `${what}: ${told(failure, refusal)}`, { cause: error, certain });
  }
  if (!(error instanceof Error) || error.name !== 'ZodError') return error;
  const message = `${what}: GitHub answered something else than it documents`;
  return new IssueTrackerError('unavailable', message, { cause: error, certain: kind === 'read' });
}

const BY_STATUS: ReadonlyMap<number, TrackerRefusal> = new Map([
  [400, 'invalid'],
  [401, 'denied'],
  [403, 'denied'],
  [404, 'not-found'],
  [410, 'gone'],
  [422, 'invalid'],
  [451, 'denied'],
]);

const BY_TYPE: ReadonlyMap<string, TrackerRefusal> = new Map([
  ['FORBIDDEN', 'denied'],
  ['INSUFFICIENT_SCOPES', 'denied'],
  ['NOT_FOUND', 'not-found'],
  ['UNPROCESSABLE', 'invalid'],
]);

function refusalOf({ status, limited, message, types }: GithubFailure): TrackerRefusal {
  if (limited) return 'rate-limited';
  if (status === 410 && /\bdisabled\b/i.test(message)) return 'issues-disabled';
  if (status === 403 && /\blocked\b/i.test(message)) return 'locked';
  const typed = types.map((type) => BY_TYPE.get(type)).find((refusal) => refusal !== undefined);
  if (typed) return typed;
  return BY_STATUS.get(status ?? 0) ?? 'unavailable';
}

const HINTS: Readonly<Partial<Record<TrackerRefusal, string>>> = {
  denied: 'the token lacks a permission: docs/github-permissions.md',
  'not-found': 'it is not there, or the token may not see it',
};

/** GitHub adds the address of a page of its documentation, which is in the way. */
const DOCUMENTATION = / - https:\/\/\S+$/;

function told({ status, message, retryAfter }: GithubFailure, refusal: TrackerRefusal): string {
  const said = message.replace(DOCUMENTATION, '');
  const answer = status === null ? `no answer (${said})` : `${status} ${said}`;
  const wait = retryAfter === null ? undefined : `again in ${retryAfter} s`;
  const more = [HINTS[refusal], wait].filter((part) => part !== undefined);
  return more.length === 0 ? answer : `${answer} (${more.join('; ')})`;
}
