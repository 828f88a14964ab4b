import type { Clock } from '../../../src/core/ports.ts';
import { Refusal } from './operation.ts';
import type { WireAnswer } from './protocols.ts';
import type { ReadRequest } from './read-request.ts';
import { type Claims, webIdentityToken } from './web-identity.ts';

/** What a job shows to GitHub when it asks for an ID token. */
export const RUNNER_TOKEN = 'sentinel-runner-request-token';

/** What GitHub says of a job on the default branch, with the ids in its subject. */
export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:example@1001/finops@2002:ref:refs/heads/main',
  repository: 'example/finops',
  repository_id: '2002',
  repository_owner_id: '1001',
  ref: 'refs/heads/main',
  workflow_ref: 'example/finops/.github/workflows/spendlog.yml@refs/heads/main',
  job_workflow_ref: 'example/finops/.github/workflows/spendlog.yml@refs/heads/main',
};

/** The token endpoint of a runner. */
export function idToken({ url, headers }: ReadRequest, claims: Claims, clock: Clock): WireAnswer {
  if (!/^bearer /i.test(headers['authorization'] ?? '') || !headers['authorization']?.endsWith(RUNNER_TOKEN))
    throw new Refusal('Unauthorized', 'The request token is not valid.', 401);
  const seconds = Math.floor(clock.now().getTime() / 1000);
  const aud = url.searchParams.get('audience') ?? claims['aud'];
  const value = webIdentityToken({ ...claims, aud, iat: seconds, exp: seconds + 300 });
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ count: value.length, value })),
  };
}
