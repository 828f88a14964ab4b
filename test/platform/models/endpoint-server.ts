import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

/** A request as an endpoint got it. */
export interface EndpointRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface EndpointServer extends AsyncDisposable {
  /** With a path, as the base address of an API has one. */
  readonly url: string;
  readonly requests: readonly EndpointRequest[];
}

/** A server on loopback that keeps what it is asked, and answers as a test says. */
export async function startEndpoint(
  answer: (response: ServerResponse, nth: number) => void,
): Promise<EndpointServer> {
  const requests: EndpointRequest[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(Buffer.from(chunk));
    const { method = '', url = '', headers } = message;
    const text = Buffer.concat(chunks).toString();
    requests.push({ method, path: url, headers, body: text === '' ? null : JSON.parse(text) });
    answer(response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`,
    requests,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
