import type { Store } from '../../src/core/store.ts';

export interface DyingStore extends Store {
  readonly isDead: () => boolean;
  /** Writes asked for so far. */
  readonly writes: () => number;
}

/** The process was killed: nothing of it reaches the store any more. */
export class Killed extends Error {
  override readonly name = 'Killed' as const;
}

/** A store whose process dies with the n-th write (from 1), before that write is done or just after; `null`: never. */
export function dyingStore(store: Store, at: number | null, when: 'before' | 'after'): DyingStore {
  let writes = 0;
  let dead = false;
  const alive = () => {
    if (dead) throw new Killed('The process is dead.');
  };
  return {
    ...store,
    isDead: () => dead,
    writes: () => writes,
    async create(key, body) {
      alive();
      writes += 1;
      if (writes !== at) return store.create(key, body);
      if (when === 'after') await store.create(key, body);
      dead = true;
      throw new Killed('The process is dead.');
    },
    async read(key) {
      alive();
      return store.read(key);
    },
    async *list(prefix) {
      alive();
      yield* store.list(prefix);
    },
    async remove(key) {
      alive();
      return store.remove(key);
    },
  };
}
