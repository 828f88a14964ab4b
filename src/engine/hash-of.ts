import { sha256OfText } from '../core/sha256.ts';
import { canonicalJson } from './canonical-json.ts';

/** Sixteen hexadecimal digits: among a million ids, two are equal with a chance of one in thirty-seven million. */
const DIGITS = 16;

/** Whoever redacts a text would take it for an account id, and nobody could name the run that was printed. */
const LIKE_AN_ACCOUNT = /\d{12}/;

/** An opaque name for a value: the first part of the SHA-256 of its canonical JSON that does not look like an account id. */
export async function hashOf(value: unknown): Promise<string> {
  const whole = await sha256OfText(canonicalJson(value));
  const parts = [0, 1, 2, 3].map((part) => whole.slice(part * DIGITS, (part + 1) * DIGITS));
  return parts.find((part) => !LIKE_AN_ACCOUNT.test(part)) ?? whole.slice(0, DIGITS);
}
