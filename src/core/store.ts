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
