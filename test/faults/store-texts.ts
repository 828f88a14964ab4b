import { gunzipSync } from 'node:zlib';
import type { MemoryStore } from '../support/memory-store.ts';

/** Everything a store holds as text, keys included: what could give somebody away. */
export function storeTexts({ objects }: Pick<MemoryStore, 'objects'>): readonly string[] {
  return [...objects].map(([key, { body }]) => {
    const bytes = key.endsWith('.gz') ? gunzipSync(body) : Buffer.from(body);
    return `${key}\n${bytes.toString('utf8')}`;
  });
}
