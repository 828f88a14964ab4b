import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { ANSWERS, WITHOUT_EXPLORER } from './answers.ts';

/** What AWS documents, a second and at once, by the name that requests are signed for. Everything else has no limit here. */
const BUCKETS: Readonly<Record<string, readonly [perSecond: number, burst: number]>> = {
  ec2: [20, 100],
  logs: [10, 10],
  monitoring: [50, 50],
  'resource-explorer-2': [5, 5],
};

const answers = process.argv.includes('without-resource-explorer') ? WITHOUT_EXPLORER : ANSWERS;

/** From the end of the request to the first byte of the answer. */
const LATENCY_MS = 60;

interface Stats {
  calls: number;
  throttled: number;
  inFlight: number;
  mostInFlight: number;
}

const stats: Stats = { calls: 0, throttled: 0, inFlight: 0, mostInFlight: 0 };
const buckets = new Map<string, { tokens: number; at: number }>();

const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port');
  process.stdout.write(`${address.port}\n`);
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/bench/stats') {
    response.end(JSON.stringify(stats));
    Object.assign(stats, { calls: 0, throttled: 0, mostInFlight: 0 });
    buckets.clear();
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  stats.calls += 1;
  stats.inFlight += 1;
  stats.mostInFlight = Math.max(stats.mostInFlight, stats.inFlight);
  await setTimeout(LATENCY_MS);
  stats.inFlight -= 1;
  send(request, Buffer.concat(chunks).toString('utf8'), response);
}

/** Who asks for what and where stands in the signature. */
function send(request: IncomingMessage, body: string, response: ServerResponse): void {
  const [key = '', , region = '', service = ''] =
    /Credential=(?<scope>[^,]+)/.exec(request.headers.authorization ?? '')?.groups?.['scope']?.split('/') ??
    [];
  if (!taken(`${key}/${region}/${service}`, service)) {
    stats.throttled += 1;
    response.statusCode = 429;
    response.end('{"__type":"ThrottlingException","message":"Rate exceeded"}');
    return;
  }
  const operation =
    new URLSearchParams(body).get('Action') ??
    request.headers['x-amz-target']?.toString().split('.').at(-1) ??
    (request.url ?? '/').slice(1);
  const make = answers[operation];
  response.statusCode = make ? 200 : 400;
  response.end(make ? make({ account: key.slice(4), region, body }) : `{"__type":"Unknown${operation}"}`);
}

function taken(key: string, service: string): boolean {
  const limit = BUCKETS[service];
  if (!limit) return true;
  const [perSecond, burst] = limit;
  const now = Date.now();
  const bucket = buckets.get(key) ?? { tokens: burst, at: now };
  const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
  buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
  return tokens >= 1;
}
