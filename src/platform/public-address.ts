import ipaddr from 'ipaddr.js';

/** What is given out to hosts of the internet; everything else of IPv6 is for something of its own. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Told by its range to be of the internet, and answers with secrets: metadata of machines in Azure, where GitHub's runners are. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an IP address is of a host on the internet: not of this machine, its network or its cloud, be it written as
 * IPv6 or inside of one.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // Takes an IPv4 address out of the IPv6 address that maps it.
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast' || METADATA.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST);
}
