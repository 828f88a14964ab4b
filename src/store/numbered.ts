import type { Store } from '../core/store.ts';
import { type DocumentKind, type DocumentRead, readDocument, writeDocument } from './document.ts';

/**
 * Writes the next of a series of documents, `base.json`, `base.2.json`, …: what is repaired is written anew, nothing
 * is overwritten. The same value as the latest is not written again.
 */
export async function appendDocument<T>(
  store: Store,
  kind: DocumentKind<T>,
  base: string,
  value: T,
): Promise<string> {
  for (let number = (await latestNumber(store, base)) || 1; ; number += 1) {
    const key = keyAt(base, number);
    const bytes = await writeDocument(kind, key, value);
    if ((await store.create(key, bytes)) === 'created') return key;
    const there = await store.read(key);
    if (there && sameBytes(there, bytes)) return key;
  }
}

/** The latest of a series that can be used; `null` where there is none. `unusable` is told of those passed over. */
export async function latestDocument<T>(
  store: Store,
  kind: DocumentKind<T>,
  base: string,
  unusable: (key: string, document: DocumentRead<T>) => void,
): Promise<T | null> {
  for (let number = await latestNumber(store, base); number > 0; number -= 1) {
    const key = keyAt(base, number);
    const bytes = await store.read(key);
    if (!bytes) continue;
    const document = await readDocument(kind, key, bytes);
    if (document.state === 'read') return document.value;
    unusable(key, document);
  }
  return null;
}

/** 0 where there is none. */
export async function latestNumber(store: Store, base: string): Promise<number> {
  let latest = 0;
  for await (const { key } of store.list(`${base}.`)) {
    const [match, number] = /^\.(?:(\d{1,6})\.)?json$/.exec(key.slice(base.length)) ?? [];
    if (match) latest = Math.max(latest, Number(number ?? 1));
  }
  return latest;
}

export function keyAt(base: string, number: number): string {
  return number === 1 ? `${base}.json` : `${base}.${number}.json`;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
