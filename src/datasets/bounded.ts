/** Characters of a name or an id that are kept; AWS's own limits are below it. */
const LONGEST = 1_024;

/** Untrusted text as AWS returned it, of a length that cannot fill the memory or the store. */
export function bounded(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST);
}

/** `null` where AWS returned nothing. */
export function boundedOrNull(text: string | undefined): string | null {
  return text === undefined ? null : bounded(text);
}
