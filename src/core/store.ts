/** Where runs are remembered: immutable objects, one writer each, so there is nothing to lock. */
export interface Store {
  /** Writes an object that must not exist yet. `exists`: somebody was first; the object is unchanged. */
  create(key: string, body: Uint8Array): Promise<'created' | 'exists'>;
  /** `null` when there is no such object. */
  read(key: string): Promise<Uint8Array | null>;
  /** Keys below a prefix, ascending. */
  list(prefix: string): AsyncIterable<string>;
  remove(key: string): Promise<void>;
}
