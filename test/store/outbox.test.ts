import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotDelivered, type OutboxItem, type Sending } from '../../src/core/outbox.ts';
import { tenantKeys } from '../../src/store/keys.ts';
import { openOutbox } from '../../src/store/outbox.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const ITEM: OutboxItem = { channel: 'slack', item: 'daily 2026-11-21 #finops', content: '' };

function outboxOver(store: MemoryStore) {
  const log = { write: () => undefined };
  return openOutbox({ store, keys: tenantKeys('shop'), clock: virtualClock(), log });
}

/** A destination that remembers what arrived. */
function destination(): { arrived: string[]; send: Sending['send']; find: () => Promise<string | null> } {
  const arrived: string[] = [];
  return {
    arrived,
    async send() {
      arrived.push('message');
      return `ref-${arrived.length}`;
    },
    find: async () => (arrived.length > 0 ? `ref-${arrived.length}` : null),
  };
}

describe('outbox', () => {
  test('what was delivered is not delivered again, whoever asks', async () => {
    const store = memoryStore();
    const { arrived, send } = destination();
    expect(await outboxOver(store).deliver(ITEM, { send })).toEqual({
      state: 'delivered',
      reference: 'ref-1',
    });
    expect(await outboxOver(store).deliver(ITEM, { send })).toEqual({
      state: 'unchanged',
      reference: 'ref-1',
    });
    expect(arrived).toHaveLength(1);
    expect(await outboxOver(store).delivered(ITEM)).toBe('ref-1');
  });

  test('another content, item, channel or tenant is another delivery', async () => {
    const store = memoryStore();
    const { arrived, send } = destination();
    const others: readonly OutboxItem[] = [
      ITEM,
      { ...ITEM, content: 'other' },
      { ...ITEM, item: 'other' },
      { ...ITEM, channel: 'email' },
    ];
    for (const item of others) await outboxOver(store).deliver(item, { send });
    expect(arrived).toHaveLength(others.length);
  });

  test('what was refused for certain is tried again', async () => {
    const store = memoryStore();
    const refused = () => Promise.reject(new NotDelivered('channel_not_found'));
    expect(await outboxOver(store).deliver(ITEM, { send: refused })).toEqual({
      state: 'failed',
      reason: 'channel_not_found',
    });
    const { send } = destination();
    expect((await outboxOver(store).deliver(ITEM, { send })).state).toBe('delivered');
  });

  test('nothing is ever removed from the store: its role may be allowed to write alone', async () => {
    const store = memoryStore();
    const outbox = outboxOver({ ...store, remove: () => Promise.reject(new Error('AccessDenied')) });
    const refused = () => Promise.reject(new NotDelivered('no'));
    for (let tries = 0; tries < 3; tries += 1) {
      expect((await outbox.deliver(ITEM, { send: refused })).state).toBe('failed');
    }
    const { arrived, send } = destination();
    const lost = async () => {
      await send();
      throw new Error('socket hang up');
    };
    expect((await outbox.deliver(ITEM, { send: lost })).state).toBe('unconfirmed');
    expect((await outbox.deliver(ITEM, { send })).state).toBe('unconfirmed');
    expect(arrived).toHaveLength(1);
  });

  test('a limit postpones, and the next run goes on', async () => {
    const store = memoryStore();
    const limited = () => Promise.reject(new NotDelivered('rate limit', { postponed: true }));
    expect((await outboxOver(store).deliver(ITEM, { send: limited })).state).toBe('postponed');
    const { send } = destination();
    expect((await outboxOver(store).deliver(ITEM, { send })).state).toBe('delivered');
  });

  test('where the answer was lost and nothing can be read, it is not sent again', async () => {
    const store = memoryStore();
    const { arrived, send } = destination();
    const lost = async () => {
      await send();
      throw new Error('socket hang up');
    };
    expect(await outboxOver(store).deliver(ITEM, { send: lost })).toEqual({
      state: 'unconfirmed',
      reason: 'socket hang up',
    });
    expect((await outboxOver(store).deliver(ITEM, { send })).state).toBe('unconfirmed');
    expect(arrived).toHaveLength(1);
    expect(await outboxOver(store).delivered(ITEM)).toBeNull();
  });

  test('where the answer was lost and it can be read, it is found', async () => {
    const store = memoryStore();
    const { arrived, send, find } = destination();
    const lost = async () => {
      await send();
      throw new Error('socket hang up');
    };
    await outboxOver(store).deliver(ITEM, { send: lost, find });
    expect(await outboxOver(store).deliver(ITEM, { send, find })).toEqual({
      state: 'unchanged',
      reference: 'ref-1',
    });
    expect(arrived).toHaveLength(1);
  });

  test('where the intent cannot be written, nothing is sent', async () => {
    const { arrived, send } = destination();
    await expect(outboxOver(dyingStore(memoryStore(), 0)).deliver(ITEM, { send })).rejects.toThrow('killed');
    expect(arrived).toHaveLength(0);
  });

  test('a lost outbox does not repeat what can be read', async () => {
    const { arrived, send, find } = destination();
    await outboxOver(memoryStore()).deliver(ITEM, { send, find });
    await outboxOver(memoryStore()).deliver(ITEM, { send, find });
    expect(arrived).toHaveLength(1);
  });

  test('a confirmation that is damaged still is one', async () => {
    const store = memoryStore();
    const { arrived, send } = destination();
    await outboxOver(store).deliver(ITEM, { send });
    for (const [key, object] of store.objects) {
      if (key.endsWith('.done')) store.objects.set(key, { ...object, body: new Uint8Array([1]) });
    }
    expect((await outboxOver(store).deliver(ITEM, { send })).state).toBe('unchanged');
    expect(arrived).toHaveLength(1);
  });

  test('nothing of an item is in the store: it may hold an address', async () => {
    const store = memoryStore();
    const item = {
      ...ITEM,
      channel: 'email' as const,
      item: 'daily 2026-11-21 ana@example.com',
      content: 'ana',
    };
    await outboxOver(store).deliver(item, { send: destination().send });
    const all = [...store.objects]
      .map(([key, { body }]) => `${key} ${new TextDecoder().decode(body)}`)
      .join();
    expect(all).toContain('outbox/email/');
    expect(all).not.toContain('ana');
  });

  test('however often a process dies at a write of the store: once where it can be read, at most once else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 4 }), fc.boolean(), async (deaths, readable) => {
        const store = memoryStore();
        const { arrived, send, find } = destination();
        const sending = readable ? { send, find } : { send };
        for (const writes of deaths) {
          await outboxOver(dyingStore(store, writes))
            .deliver(ITEM, sending)
            .catch(() => undefined);
        }
        const { state } = await outboxOver(store).deliver(ITEM, sending);
        if (readable) expect(arrived).toHaveLength(1);
        else expect(arrived.length).toBe(state === 'unconfirmed' ? Math.min(arrived.length, 1) : 1);
        expect(arrived.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Fails from the given write on, before it is done, as where the process ends there. */
function dyingStore(store: MemoryStore, writes: number): MemoryStore {
  let done = 0;
  const orDie = () => {
    if (done >= writes) throw new Error('killed');
    done += 1;
  };
  return {
    ...store,
    async create(key, body) {
      orDie();
      return store.create(key, body);
    },
  };
}
