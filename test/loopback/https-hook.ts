import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import type { HttpsPostOptions } from '../../src/platform/https-post.ts';
import { selfMadeCertificate } from '../support/self-made-certificate.ts';
import { listen } from '../system/listen.ts';

export interface HookRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface HttpsHook extends AsyncDisposable {
  /** `https://<name>:<port>`. */
  readonly origin: string;
  readonly requests: readonly HookRequest[];
  /** Connections made to it, whether anything was asked on them or not. */
  readonly connections: () => number;
  /** What lets a client reach it, and only what that takes: its name, its place, its port and its certificate. */
  readonly reach: Omit<HttpsPostOptions, 'log'>;
}

/** A web hook on loopback with a certificate of its own. */
export async function startHttpsHook(
  answer: (response: ServerResponse, request: HookRequest) => void,
  name = 'hook.example.com',
): Promise<HttpsHook> {
  const { cert, key } = selfMadeCertificate(name);
  const requests: HookRequest[] = [];
  let connections = 0;
  const server = createServer({ cert, key }, async (message, response) => {
    const { method = '', url = '', headers } = message;
    const request = { method, path: url, headers, body: await text(message) };
    requests.push(request);
    answer(response, request);
  });
  server.on('connection', () => (connections += 1)).on('tlsClientError', () => {});
  const port = await listen(server);
  return {
    origin: `https://${name}:${port}`,
    requests,
    connections: () => connections,
    reach: {
      hosts: [name],
      ports: [port],
      ca: cert,
      lookup: async () => ['127.0.0.1'],
      mayReach: (address) => address === '127.0.0.1',
    },
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
