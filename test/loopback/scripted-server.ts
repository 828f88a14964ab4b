import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Answers one request; what it does to the connection is its own affair. */
export type Reply = (response: ServerResponse, request: ScriptedRequest) => void;

export interface ScriptedServer {
  readonly endpoint: string;
  readonly requests: readonly ScriptedRequest[];
  close(): Promise<void>;
}

/** Replies in the order given; the last one serves whatever comes after. */
export async function startScriptedServer(...replies: readonly Reply[]): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await received(incoming);
    const reply = replies[Math.min(requests.length, replies.length - 1)];
    requests.push(request);
    reply?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export function reply(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return (response) => response.writeHead(status, headers).end(body);
}

/** Accepts and says nothing. */
export const hang: Reply = () => {};

/** Sends the beginning of what it promised, then drops the connection. */
export function cutOff(body: string, promised: number = body.length * 2): Reply {
  return (response) => {
    response.writeHead(200, { 'content-length': String(promised) });
    response.write(body, () => response.socket?.destroy());
  };
}

/** One byte at a time, without end. */
export function drip(body: string, everyMs = 10): Reply {
  return (response) => {
    response.writeHead(200);
    let sent = 0;
    const timer = setInterval(() => response.write(body[sent++ % body.length]), everyMs);
    response.on('close', () => clearInterval(timer));
  };
}

export const reset: Reply = (response) => response.socket?.resetAndDestroy();

async function received(incoming: IncomingMessage): Promise<ScriptedRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body: Buffer.concat(parts).toString(),
  };
}
