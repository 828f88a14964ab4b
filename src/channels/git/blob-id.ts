import { hexOf } from '../../core/hex.ts';

/** SHA-1 gives 40 digits, SHA-256 more. */
const SHA1_DIGITS = 40;

/**
 * The id git gives a file with this text in a repository whose ids have so many digits: tells whether a file differs
 * without reading it.
 */
export async function blobId(text: string, digits: number): Promise<string> {
  const content = new TextEncoder().encode(text);
  const header = new TextEncoder().encode(`blob ${content.length}\0`);
  const whole = new Uint8Array(header.length + content.length);
  whole.set(header);
  whole.set(content, header.length);
  const hash = digits === SHA1_DIGITS ? 'SHA-1' : 'SHA-256';
  return hexOf(new Uint8Array(await crypto.subtle.digest(hash, whole)));
}
