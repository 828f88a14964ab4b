import { lookup as resolve } from 'node:dns/promises';
import { isIP } from 'node:net';
import { NotDelivered } from '../core/outbox.ts';
import { isPublicAddress } from './public-address.ts';

export interface HttpsTargetOptions {
  /** The only hosts spoken to, in lower case. */
  readonly hosts: readonly string[];
  /** Addresses of a host; absent: those the system knows. */
  readonly lookup?: (host: string) => Promise<readonly string[]>;
  /** Whether an address may be spoken to; absent: where it is of the internet. */
  readonly mayReach?: (address: string) => boolean;
  /** Absent: 443 alone. */
  readonly ports?: readonly number[];
}

/** A host that may be spoken to, with the addresses it had when that was decided: it is asked for at no other. */
export interface HttpsTarget {
  readonly url: URL;
  readonly addresses: readonly HostAddress[];
}

export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** @throws NotDelivered naming what is wrong with it, and never the address: that of a web hook is a secret. */
export async function httpsTarget(text: string, options: HttpsTargetOptions): Promise<HttpsTarget> {
  const url = allowedUrl(text, options);
  const { lookup = systemLookup, mayReach = isPublicAddress } = options;
  const addresses = await found(url.hostname.replace(/^\[|\]$/g, ''), lookup);
  // One of several is enough: which of them is taken would be up to whoever answers for the name.
  if (!addresses.every(({ address }) => mayReach(address))) {
    throw new NotDelivered(`${url.hostname} has an address that is private, local or reserved`);
  }
  return { url, addresses };
}

function allowedUrl(text: string, { hosts, ports = [443] }: HttpsTargetOptions): URL {
  const url = URL.parse(text);
  if (!url) throw new NotDelivered('The address of the web hook is no URL');
  if (url.protocol !== 'https:')
    throw new NotDelivered('The address of the web hook does not begin with https');
  if (url.username !== '' || url.password !== '') {
    throw new NotDelivered('The address of the web hook holds a user name or a password');
  }
  if (!hosts.includes(url.hostname))
    throw new NotDelivered('The host of the web hook is not among those allowed');
  if (!ports.includes(Number(url.port || 443))) {
    throw new NotDelivered(`The address of the web hook has a port other than ${ports.join(', ')}`);
  }
  return url;
}

async function found(
  host: string,
  lookup: (host: string) => Promise<readonly string[]>,
): Promise<readonly HostAddress[]> {
  const addresses = await lookup(host).catch((cause: unknown) => {
    throw new NotDelivered(`${host} has no address`, { cause });
  });
  const known = addresses.flatMap((address) => {
    const family = isIP(address);
    return family === 4 || family === 6 ? [{ address, family } as const] : [];
  });
  if (known.length === 0 || known.length < addresses.length) throw new NotDelivered(`${host} has no address`);
  return known;
}

async function systemLookup(host: string): Promise<readonly string[]> {
  const answers = await resolve(host, { all: true, verbatim: true });
  return answers.map(({ address }) => address);
}
