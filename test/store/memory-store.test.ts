import { describe } from 'vitest';
import { storeContract } from '../platform/store/store-contract.ts';
import { memoryStore } from '../support/memory-store.ts';

describe('a store in memory', () => {
  storeContract(async () => {
    const store = memoryStore();
    return {
      open: () => store,
      async putStray(name) {
        store.objects.set(name, { body: new Uint8Array(), writtenAt: new Date().toISOString() });
      },
    };
  });
});
