const ADDRESS = /[^\s<>"'()[\],;:@]+@(?<host>[^\s<>"'()[\],;:@]*[^\s<>"'()[\],;:@.])/g;

/** An e-mail address as it may stand in a log or a report: `j…@example.com`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${Array.from(address.slice(0, Math.max(at, 0)))[0] ?? ''}…${at < 0 ? '' : address.slice(at)}`;
}

/** A text of somebody else's, e.g. of a mail server, with every address in it masked. */
export function withAddressesMasked(text: string): string {
  return text.replace(ADDRESS, (address) => maskedAddress(address));
}
