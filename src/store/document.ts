import { SpendlogError } from '../core/errors.ts';
import type { Store } from '../core/store.ts';
import { type ContentKind, seal, unseal } from './envelope.ts';
import { fromPortableJson, toPortableJson } from './portable-json.ts';

/** One kind of JSON document in the store. */
export interface DocumentKind<T> extends ContentKind {
  /** `null` where the body is none of this kind, whoever wrote it. */
  readonly parse: (body: unknown) => T | null;
  /** The body of an older version in the form of this one; absent, or `null`: older ones are read past. */
  readonly migrate?: (body: unknown, version: number) => unknown;
}

export type DocumentRead<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'older' | 'newer'; readonly version: number }
  | { readonly state: 'damaged' };

export async function writeDocument<T>(kind: DocumentKind<T>, key: string, value: T): Promise<Uint8Array> {
  return seal(kind, key, new TextEncoder().encode(toPortableJson(value)), 'object');
}

/** Never throws: a document that cannot be used says why. */
export async function readDocument<T>(
  kind: DocumentKind<T>,
  key: string,
  bytes: Uint8Array,
): Promise<DocumentRead<T>> {
  const opened = await unseal(kind, key, bytes, 'object');
  if (opened.state !== 'whole') return opened;
  const { version } = opened;
  const body = bodyOf(opened.content);
  const current = version === kind.version ? body : (kind.migrate?.(body, version) ?? null);
  if (current === null && version !== kind.version) return { state: 'older', version };
  const value = kind.parse(current);
  return value === null ? { state: 'damaged' } : { state: 'read', value };
}

/** The document at a key, `null` where there is none. Throws `STORE_DAMAGED` for one that cannot be used. */
export async function findDocument<T>(store: Store, kind: DocumentKind<T>, key: string): Promise<T | null> {
  const bytes = await store.read(key);
  if (!bytes) return null;
  const document = await readDocument(kind, key, bytes);
  if (document.state === 'read') return document.value;
  throw unusable(store, key, document);
}

/** Says of a document that nothing can go on without why it cannot be used. */
export function unusable(
  { location }: Store,
  key: string,
  document: Exclude<DocumentRead<unknown>, { readonly state: 'read' }>,
): SpendlogError {
  if (document.state !== 'damaged')
    return new SpendlogError(
      'STORE_DAMAGED',
      `The object ${key} in ${location} has the form of ${document.state === 'newer' ? 'a newer' : 'an older'} version of Spendlog (${document.version}).`,
      document.state === 'newer'
        ? 'Run the version that wrote it, or a later one.'
        : 'Remove the object, or start over with a fresh run.',
    );
  return new SpendlogError(
    'STORE_DAMAGED',
    `The object ${key} in ${location} is damaged: it is cut short, altered or not where it was written.`,
    'Restore it from a backup or an earlier version of the bucket; if there is none, remove it and run again.',
  );
}

function bodyOf(content: Uint8Array): unknown {
  try {
    return fromPortableJson(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return null;
  }
}
