import { z } from 'zod';
import { bytesOfHex, hexOf } from '../core/hex.ts';
import type { Store } from '../core/store.ts';
import { type DocumentKind, findDocument, writeDocument } from './document.ts';
import type { TenantKeys } from './keys.ts';
import { parseWith } from './parse-with.ts';

interface Key {
  readonly hex: string;
}

const KEY: DocumentKind<Key> = {
  schema: 'fingerprint-key',
  version: 1,
  parse: parseWith(z.looseObject({ hex: z.string().regex(/^[0-9a-f]{64}$/) })),
};

/**
 * The tenant's secret that recommendations are known by over time; made once, 32 random bytes. A damaged one throws
 * `STORE_DAMAGED` and is never replaced: every recommendation would be taken for a new one.
 */
export async function fingerprintKey(store: Store, keys: TenantKeys): Promise<Uint8Array<ArrayBuffer>> {
  const at = keys.fingerprintKey;
  const found = (await findDocument(store, KEY, at)) ?? (await make(store, at));
  return bytesOfHex(found.hex);
}

async function make(store: Store, at: string): Promise<Key> {
  const hex = hexOf(crypto.getRandomValues(new Uint8Array(32)));
  const outcome = await store.create(at, await writeDocument(KEY, at, { hex }));
  if (outcome === 'created') return { hex };
  return (await findDocument(store, KEY, at)) ?? { hex };
}
