import type { ServerResponse } from 'node:http';
import type { FaultAction } from './fault.ts';
import type { WireAnswer } from './protocols.ts';

export function sendAnswer(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  response.end(body);
}

/** What the connection does where no complete answer is sent. */
export function sendFault(response: ServerResponse, action: FaultAction | null, answer: WireAnswer): void {
  switch (action?.kind) {
    case 'hang':
      return;
    case 'drip': {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
      return;
    }
    case 'cut':
      response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
      response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => response.destroy());
      return;
    default:
      response.destroy();
  }
}
