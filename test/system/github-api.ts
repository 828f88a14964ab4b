import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { listen } from './listen.ts';

export interface GithubApi extends AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** Workflow runs it was asked to start. */
  readonly started: readonly StartedWorkflow[];
}

export interface StartedWorkflow {
  readonly path: string;
  readonly token: string;
  readonly body: unknown;
}

/** Takes `workflow_dispatch` as GitHub does, and starts nothing. */
export async function startGithubApi(): Promise<GithubApi> {
  const started: StartedWorkflow[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = '', headers } = request;
    const token = headers.authorization?.replace(/^(bearer|token) /i, '') ?? '';
    const known = method === 'POST' && url.endsWith('/dispatches');
    if (known) started.push({ path: url, token, body: await json(request) });
    response.writeHead(known ? 204 : 404).end();
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    started,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
