import { createServer } from 'node:http';

export interface DispatchServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly {
    readonly path: string;
    readonly token: string | undefined;
    readonly body: unknown;
  }[];
}

/** GitHub's `workflow_dispatch`: 204 without a body, or the statuses given, one a request. */
export async function startGitHub(statuses: readonly number[] = []): Promise<DispatchServer> {
  const requests: DispatchServer['requests'][number][] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({
      path: `${request.method} ${request.url}`,
      token: request.headers.authorization,
      body: JSON.parse(body),
    });
    const status = statuses[requests.length - 1] ?? 204;
    if (status === 204) return void response.writeHead(204).end();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: 'No' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
