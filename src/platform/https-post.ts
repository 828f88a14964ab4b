import type { IncomingMessage } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { HttpsAnswer, HttpsPost, HttpsRequest } from '../core/https-post.ts';
import { isNotDelivered, NotDelivered } from '../core/outbox.ts';
import type { Log } from '../core/ports.ts';
import { version } from '../core/version.ts';
import { type HttpsTarget, type HttpsTargetOptions, httpsTarget } from './https-target.ts';

export interface HttpsPostOptions extends HttpsTargetOptions {
  readonly log?: Log;
  /** Trusted beside nothing else; absent: what this machine trusts. */
  readonly ca?: string;
}

/** Bytes of an answer that are read. */
const MOST_BYTES = 64 * 1024;

/**
 * Posts to hosts of an allow-list: https and port 443 alone, to an address of the internet that was looked at before,
 * verified by its certificate, without following redirects.
 */
export function httpsPost(options: HttpsPostOptions): HttpsPost {
  return {
    async post(url, given) {
      const deadline = AbortSignal.timeout(given.deadlineMs);
      const target = await inTime(httpsTarget(url, options), deadline);
      const answer = await exchange(target, given, { ca: options.ca, deadline });
      options.log?.write('debug', `${target.url.hostname} answered ${answer.status}`);
      if (answer.status < 300 || answer.status > 399) return answer;
      throw new NotDelivered(`${target.url.hostname} answered with a redirect, which is not followed`);
    },
  };
}

/** Names are asked for by the system, which cannot be told to stop. */
async function inTime<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  const late = Promise.withResolvers<never>();
  const end = () => late.reject(new NotDelivered('The host was not found in time'));
  deadline.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    deadline.removeEventListener('abort', end);
  }
}

interface ExchangeOptions {
  readonly ca: string | undefined;
  readonly deadline: AbortSignal;
}

/** Until the connection is encrypted and verified nothing was sent; from then on an error does not tell what arrived. */
async function exchange(
  { url, addresses }: HttpsTarget,
  { body, headers }: HttpsRequest,
  { ca, deadline }: ExchangeOptions,
): Promise<HttpsAnswer> {
  const state = { secured: false };
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const sending = request(url, {
        ...settings(addresses, body, headers),
        ...(ca ? { ca } : {}),
        signal: deadline,
      });
      sending.on('socket', (socket) => socket.once('secureConnect', () => (state.secured = true)));
      sending.once('response', resolve).once('error', reject).end(body);
    });
    return { status: response.statusCode ?? 0, body: await beginningOf(response) };
  } catch (cause) {
    if (isNotDelivered(cause)) throw cause;
    const why = deadline.aborted ? 'no answer in time' : reasonOf(cause);
    if (state.secured) throw new Error(`${url.hostname}: ${why}`, { cause });
    throw new NotDelivered(`${url.hostname} was not reached: ${why}`, { cause });
  }
}

function settings(
  addresses: HttpsTarget['addresses'],
  body: string,
  headers: Readonly<Record<string, string>>,
): RequestOptions {
  return {
    method: 'POST',
    // A connection of its own, and no proxy that might look up the name again.
    agent: false,
    lookup: pinned(addresses),
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
    headers: {
      'content-type': 'application/json',
      'user-agent': `spendlog/${version}`,
      ...headers,
      'content-length': Buffer.byteLength(body),
    },
  };
}

function pinned(addresses: HttpsTarget['addresses']): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}

/** An answer is one by its status: one that breaks off, is late or goes on for ever has told it already. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response) {
      if (!Buffer.isBuffer(chunk)) continue;
      chunks.push(chunk.subarray(0, MOST_BYTES - bytes));
      bytes += chunk.length;
      if (bytes >= MOST_BYTES) break;
    }
  } catch {
    // What was read of it stands.
  }
  response.destroy();
  return Buffer.concat(chunks).toString('utf8');
}

/** Errors of Node by their code: their messages may hold addresses. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[A-Z_0-9]+$/.test(code) ? code : 'an unknown error';
}
