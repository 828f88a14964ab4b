import { canonicalJson } from './canonical-json.ts';

/** Sixteen hexadecimal digits: among a million ids, two are equal with a chance of one in thirty-seven million. */
const BYTES = 8;

/** An opaque name for a value: the beginning of the SHA-256 of its canonical JSON. */
export async function hashOf(value: unknown): Promise<string> {
  const text = new TextEncoder().encode(canonicalJson(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text), 0, BYTES);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
