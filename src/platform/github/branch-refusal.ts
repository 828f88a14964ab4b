import { type ErrorCode, SpendlogError } from '../../core/errors.ts';
import { NotDelivered } from '../../core/outbox.ts';
import { type GithubFailure, githubFailure } from './github-failure.ts';

const RIGHTS = 'Give the job the permission contents: write, or a token that has it for this repository.';

const PULL_RIGHTS =
  'Give the job the permission pull-requests: write, and let GitHub Actions create pull requests in the settings of the repository.';

const HINTS: ReadonlyMap<number, string> = new Map([
  [401, 'Give a token in GITHUB_TOKEN that has not expired.'],
  [403, RIGHTS],
  [404, `Check GITHUB_REPOSITORY. ${RIGHTS}`],
  [409, 'A repository without any commit takes none through its interface: push a first one.'],
]);

/** GitHub adds the address of a page of its documentation, which is in the way. */
const DOCUMENTATION = / - https:\/\/\S+$/;

/** Asks GitHub something; what it refuses becomes an error that names the fix. */
export async function askGithub<T>(what: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw branchRefusal(what, error);
  }
}

/** What GitHub refused, as an error that names the fix; anything else as it is. */
export function branchRefusal(what: string, error: unknown): unknown {
  const failure = githubFailure(error);
  if (!failure) return error;
  const message = `${what}: ${saidBy(failure)}`;
  if (failure.limited) return new NotDelivered(message, { cause: error, postponed: true });
  const [code, hint] = codeAndHint(failure);
  return new SpendlogError(code, message, hint, { cause: error });
}

export function saidBy({ status, message }: GithubFailure): string {
  const said = message.replace(DOCUMENTATION, '').replace(/\s+/g, ' ');
  return status === null ? `no answer (${said})` : `${status} ${said}`;
}

function codeAndHint({ status, message, types }: GithubFailure): readonly [ErrorCode, string] {
  if (/create or approve pull requests/i.test(message)) return ['GITHUB_REFUSED', PULL_RIGHTS];
  if (types.includes('FORBIDDEN')) return ['GITHUB_REFUSED', RIGHTS];
  if (status === null || status >= 500) return ['GITHUB_UNAVAILABLE', 'The next run tries again.'];
  return ['GITHUB_REFUSED', HINTS.get(status) ?? 'The next run tries again.'];
}
