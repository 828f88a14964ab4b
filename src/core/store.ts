import type { Money } from './money.ts';

/** Where runs are remembered: immutable objects, one writer each, so there is nothing to lock. */
export interface Store {
  /** What a person would call it, e.g. `s3://bucket/prefix`. */
  readonly location: string;
  /** Fails with the fix where nothing could be written: missing, denied, of another owner. */
  check(): Promise<void>;
  /** Writes an object that must not exist yet. `exists`: somebody was first; the object is unchanged. */
  create(key: string, body: Uint8Array): Promise<'created' | 'exists'>;
  /** `null` when there is no such object. */
  read(key: string): Promise<Uint8Array | null>;
  /** Objects below a prefix, ascending by key. */
  list(prefix: string): AsyncIterable<StoredObject>;
  remove(key: string): Promise<void>;
  usage(): StoreUsage;
  /** Hands over what was written (artifact), ends connections. */
  close(): Promise<void>;
}

export interface StoredObject {
  readonly key: string;
  readonly bytes: number;
  /** ISO instant. */
  readonly writtenAt: string;
}

/** What a store was asked, and what that costs. */
export interface StoreUsage {
  readonly writes: number;
  readonly reads: number;
  readonly lists: number;
  readonly removes: number;
  readonly bytesWritten: number;
  readonly bytesRead: number;
  /** Request charges in USD; zero for a store that has none. */
  readonly paid: Money;
}

const KEY_PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * Whether a text can name an object in every store: parts of ASCII letters, digits, `.`, `_` and `-`, divided by
 * single slashes. Nothing in it is an escape, a control character or a step up (`..`), as text or encoded.
 */
export function isStoreKey(key: string): boolean {
  const parts = key.split('/');
  return (
    key.length <= 512 &&
    parts.length > 1 &&
    parts.every((part) => KEY_PART.test(part) && !part.includes('..'))
  );
}
