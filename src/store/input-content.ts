import type { Store } from '../core/store.ts';
import { gunzip, gzip } from './gzip.ts';
import type { TenantKeys } from './keys.ts';
import { sha256 } from './sha256.ts';

/** A bill slice of a large organisation is some megabytes. */
const MAX_BYTES = 512 * 1024 * 1024;

/** Keeps a text that a run's inputs name, under its SHA-256, which is its checksum and its version. */
export async function writeInput(store: Store, keys: TenantKeys, run: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = await sha256(bytes);
  await store.create(keys.input(run, hash), await gzip(bytes));
  return hash;
}

/** `null` where there is none, or where it is not what its name says. */
export async function readInput(
  store: Store,
  keys: TenantKeys,
  run: string,
  hash: string,
): Promise<string | null> {
  const packed = await store.read(keys.input(run, hash));
  const bytes = packed && (await gunzip(new Uint8Array(packed), MAX_BYTES));
  if (!bytes || (await sha256(bytes)) !== hash) return null;
  return new TextDecoder().decode(bytes);
}
