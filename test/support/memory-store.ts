import { zeroMoney } from '../../src/core/money.ts';
import { isStoreKey, type Store, type StoredObject } from '../../src/core/store.ts';

export interface MemoryStore extends Store {
  readonly objects: Map<string, { body: Uint8Array; readonly writtenAt: string }>;
}

/** A store that lives as long as a test. */
export function memoryStore(now: () => Date = () => new Date()): MemoryStore {
  const objects: MemoryStore['objects'] = new Map();
  const counts = { writes: 0, reads: 0, lists: 0, removes: 0, bytesWritten: 0, bytesRead: 0 };
  return {
    objects,
    location: 'memory',
    check: async () => undefined,
    async create(key, body) {
      refuseOthers(key);
      counts.writes += 1;
      if (objects.has(key)) return 'exists';
      objects.set(key, { body: body.slice(), writtenAt: now().toISOString() });
      counts.bytesWritten += body.length;
      return 'created';
    },
    async read(key) {
      refuseOthers(key);
      counts.reads += 1;
      const found = objects.get(key);
      counts.bytesRead += found?.body.length ?? 0;
      return found?.body.slice() ?? null;
    },
    async *list(prefix): AsyncGenerator<StoredObject> {
      counts.lists += 1;
      for (const key of [...objects.keys()]
        .filter((each) => isStoreKey(each) && each.startsWith(prefix))
        .sort()) {
        const found = objects.get(key);
        if (found) yield { key, bytes: found.body.length, writtenAt: found.writtenAt };
      }
    },
    async remove(key) {
      refuseOthers(key);
      counts.removes += 1;
      objects.delete(key);
    },
    usage: () => ({ ...counts, paid: zeroMoney('USD') }),
    close: async () => undefined,
  };
}

function refuseOthers(key: string): void {
  if (!isStoreKey(key)) throw new TypeError(`Not a key of a store: ${key}`);
}
