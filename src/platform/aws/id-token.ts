import { z } from 'zod';
import { SpendlogError } from '../../core/errors.ts';
import { parseJson } from '../../core/parse-json.ts';
import { type RetryOptions, retried } from './retried.ts';

export interface IdTokenOptions extends RetryOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly audience: string;
  /** Takes a secret out of every log, in the runner as well. */
  readonly maskSecret: (secret: string) => void;
}

const REQUEST_MS = 10_000;
const MAX_BODY = 64 * 1024;
const ANSWER = z.object({ value: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]*$/) });

/** Whether this job may ask GitHub who it is. */
export function canAskIdToken(environment: IdTokenOptions['environment']): boolean {
  return Boolean(
    environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  );
}

/**
 * A fresh OIDC token of this job: it lives for minutes, so none is kept.
 * @throws SpendlogError INPUT_INVALID without the permission, AWS_UNAVAILABLE when GitHub does not answer
 */
export async function fetchIdToken(options: IdTokenOptions): Promise<string> {
  const { environment, audience, maskSecret } = options;
  if (!canAskIdToken(environment)) throw missingPermission();
  const url = new URL(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  url.searchParams.set('audience', audience);
  const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  const token = await retried(
    () => ask(url, bearer),
    (error) => error instanceof NoToken && error.transient,
    options,
  ).catch((error: unknown) => {
    throw error instanceof NoToken ? noToken(error) : error;
  });
  maskSecret(token);
  return token;
}

export function missingPermission(): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    'This job may not ask GitHub for an OIDC token, so it cannot sign in to AWS.',
    'Add `permissions: { id-token: write }` to the job (and to the workflow that calls it). Pull requests from forks never get it.',
  );
}

/** GitHub gave no token. Its answer is never shown: it may hold one. */
class NoToken extends Error {
  override readonly name = 'NoToken' as const;
  readonly transient: boolean;

  constructor(what: string, transient: boolean, options?: ErrorOptions) {
    super(what, options);
    this.transient = transient;
  }
}

async function ask(url: URL, bearer: string): Promise<string> {
  const response = await fetch(url, {
    headers: { authorization: `bearer ${bearer}`, accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(REQUEST_MS),
  }).catch((cause: unknown) => {
    throw new NoToken('did not answer', true, { cause });
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new NoToken(`answered HTTP ${response.status}`, response.status >= 500 || response.status === 429);
  }
  const text = await response.text().catch((cause: unknown) => {
    throw new NoToken('broke off its answer', true, { cause });
  });
  const read = ANSWER.safeParse(text.length <= MAX_BODY ? parseJson(text) : null);
  if (!read.success) throw new NoToken('answered without a token', false);
  return read.data.value;
}

function noToken(cause: NoToken): SpendlogError {
  return cause.transient
    ? new SpendlogError(
        'AWS_UNAVAILABLE',
        `GitHub's OIDC token service ${cause.message}, also when asked again.`,
        'Run the job again in a few minutes; https://www.githubstatus.com tells of outages. Nothing was read.',
        { cause },
      )
    : new SpendlogError(
        'SIGN_IN_REFUSED',
        `GitHub's OIDC token service ${cause.message}.`,
        'Check that the job still has `permissions: { id-token: write }` and has not ended.',
        { cause },
      );
}
