import { createServer } from 'node:http';
import { listen } from './listen.ts';

export interface OidcIssuer extends AsyncDisposable {
  /** What a job with `id-token: write` finds in its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** The tokens handed out: a secret that must turn up nowhere. */
  readonly tokens: readonly string[];
}

const REQUEST_TOKEN = 'request-token-Zm9vYmFy';

/** GitHub's token endpoint as a job sees it. The tokens are not signed: whoever checks them is a stand-in as well. */
export async function startOidcIssuer(): Promise<OidcIssuer> {
  const tokens: string[] = [];
  const server = createServer((request, response) => {
    const allowed = request.headers.authorization?.toLowerCase() === `bearer ${REQUEST_TOKEN}`.toLowerCase();
    response.statusCode = allowed ? 200 : 401;
    const audience = new URL(request.url ?? '/', 'http://issuer').searchParams.get('audience') ?? '';
    const token = tokenFor(audience, tokens.length);
    if (allowed) tokens.push(token);
    response.end(JSON.stringify(allowed ? { value: token } : { message: 'no' }));
  });
  const port = await listen(server);
  return {
    tokens,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function tokenFor(audience: string, serial: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    aud: audience,
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:octo-org@1/finops@2:ref:refs/heads/main',
    repository: 'octo-org/finops',
    repository_id: '2',
    job_workflow_ref: 'octo-org/finops/.github/workflows/spendlog.yml@refs/heads/main',
    jti: `serial-${serial}`,
  };
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from(`signature ${serial}`).toString('base64url')}`;
}
