import type { Store } from '../../src/core/store.ts';
import { tenantKeys } from '../../src/store/keys.ts';
import { openOutbox } from '../../src/store/outbox.ts';
import { virtualClock } from '../support/virtual-clock.ts';

/** What a run sees of its store when it ends between sending something and remembering that it did. */
export function dyingStore(store: Store): Store {
  return {
    ...store,
    create: (key, body) =>
      key.endsWith('.done') ? Promise.reject(new Error('The process ended')) : store.create(key, body),
  };
}

/** The outbox a tenant has in a store, and all that is logged about it. */
export function outboxIn(store: Store, tenant = 'acme') {
  const lines: string[] = [];
  const log = { write: (...line: readonly unknown[]) => void lines.push(JSON.stringify(line)) };
  return { outbox: openOutbox({ store, keys: tenantKeys(tenant), clock: virtualClock(), log }), lines };
}
