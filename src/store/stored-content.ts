import { sha256 } from '../core/sha256.ts';
import type { Store } from '../core/store.ts';
import { gunzip, gzip } from './gzip.ts';

/** A bill slice of a large organisation is some megabytes. */
const MAX_BYTES = 512 * 1024 * 1024;

/** Where a content of this hash lies. */
type KeyOf = (hash: string) => string;

/** Keeps a text under its SHA-256, which is its checksum and its version. */
export async function writeContent(store: Store, keyOf: KeyOf, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = await sha256(bytes);
  await store.create(keyOf(hash), await gzip(bytes));
  return hash;
}

/** `null` where there is none, or where it is not what its name says. */
export async function readContent(store: Store, keyOf: KeyOf, hash: string): Promise<string | null> {
  const packed = await store.read(keyOf(hash));
  const bytes = packed && (await gunzip(new Uint8Array(packed), MAX_BYTES));
  if (!bytes || (await sha256(bytes)) !== hash) return null;
  return new TextDecoder().decode(bytes);
}
