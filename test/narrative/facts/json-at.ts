/** What a JSON pointer (RFC 6901) leads to; throws where it leads nowhere. */
export function jsonAt(document: unknown, pointer: string): unknown {
  if (pointer !== '' && !pointer.startsWith('/')) throw new Error(`No pointer: ${pointer}`);
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at: unknown = document;
  for (const part of parts) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) {
      throw new Error(`${pointer} leads nowhere at ${part}`);
    }
    at = Reflect.get(at, part);
  }
  return at;
}
