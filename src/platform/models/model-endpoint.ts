import ipaddr from 'ipaddr.js';
import { SpendlogError } from '../../core/errors.ts';

/** An endpoint as spendlog.yml names it. */
export interface ModelEndpoint {
  readonly url: URL;
  /** It is on this machine or its network: what is sent does not cross the internet. */
  readonly isPrivate: boolean;
  /** What is sent can be read on its way, by whoever is on the network: it leaves this machine without TLS. */
  readonly isReadable: boolean;
}

/** Names that are for networks of one's own (RFC 6761, 6762, 8375, and `internal` as ICANN has set it aside). */
const PRIVATE_NAME = /^(?:[^.]+|(?:.+\.)?(?:localhost|local|internal|home\.arpa))$/;

const PRIVATE_RANGES: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal']);

/**
 * Reads the address of an endpoint. Figures and a key are sent to it: over https, or over http on a network of one's own.
 * @throws SpendlogError INPUT_INVALID
 */
export function modelEndpoint(text: string): ModelEndpoint {
  const url = URL.parse(text);
  if (!url) throw refused('is no address');
  if (url.username !== '' || url.password !== '') throw refused('holds a user name or a password');
  if (url.search !== '' || url.hash !== '') throw refused('holds a query or a fragment');
  const isPrivate = isPrivateHost(url.hostname);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isPrivate);
  if (!secure) throw refused('does not begin with https, and its host is not one of a private network');
  return { url, isPrivate, isReadable: url.protocol === 'http:' && !isLoopback(url.hostname) };
}

function isLoopback(hostname: string): boolean {
  const host = plainHost(hostname);
  return ipaddr.isValid(host)
    ? ipaddr.process(host).range() === 'loopback'
    : /^(?:.+\.)?localhost$/.test(host);
}

function plainHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '').toLowerCase();
}

function isPrivateHost(hostname: string): boolean {
  const host = plainHost(hostname);
  if (ipaddr.isValid(host)) return PRIVATE_RANGES.has(ipaddr.process(host).range());
  return PRIVATE_NAME.test(host);
}

/** The address is not repeated: somebody may have put a key into it. */
function refused(what: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `The address in narrative.writer.url ${what}.`,
    'Give the base address of the API, such as https://models.example.com/v1, and the key in SPENDLOG_MODEL_KEY.',
  );
}
