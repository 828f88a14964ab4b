import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { httpsPost } from '../../../src/platform/https-post.ts';
import { slackHook } from '../../../src/platform/slack/slack-hook.ts';
import { startHttpsHook } from '../../loopback/https-hook.ts';
import { startSlack } from '../../loopback/slack/slack.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { ALERT, botChannel, channelBy, publication, states } from './rig.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const OWNERS = [{ team: 'web', channel: '#web' }];
const CHANNELS = { channels: ['finops', 'alerts', 'web'] };
const RIG = { alertsChannel: '#alerts', owners: OWNERS };

class Killed extends Error {}

/** A store that dies at its nth write: before it, or when it is done and nobody knows. */
function dyingStore(store: MemoryStore, nth: number, when: 'before' | 'after'): MemoryStore {
  let writes = 0;
  return {
    ...store,
    async create(key, body) {
      writes += 1;
      if (writes > nth || (writes === nth && when === 'before')) throw new Killed();
      const outcome = await store.create(key, body);
      if (writes === nth) throw new Killed();
      return outcome;
    },
    async remove(key) {
      if (writes >= nth) throw new Killed();
      await store.remove(key);
    },
  };
}

/** Four messages, with an intent and a confirmation each. */
const WRITES = 8;
const DEATHS = Array.from({ length: WRITES }, (_, index) => index + 1).flatMap((nth) =>
  (['before', 'after'] as const).map((when) => [when, nth] as const),
);

describe('a bot whose run is killed', () => {
  it.each(DEATHS)('%s the write %d has told everything once after the next run', async (when, nth) => {
    await using slack = await startSlack(CHANNELS);
    const store = memoryStore();
    const dying = botChannel(slack, { ...RIG, store: dyingStore(store, nth, when) });
    await expect(dying.publish(publication({ alerts: [ALERT] }))).rejects.toThrow(Killed);
    const { deliveries } = await botChannel(slack, { ...RIG, store }).publish(
      publication({ alerts: [ALERT] }),
    );

    for (const { state } of deliveries) expect(['delivered', 'unchanged']).toContain(state);
    expect(deliveries).toHaveLength(4);
    for (const [channel, replies] of [
      ['finops', 1],
      ['alerts', 0],
      ['web', 0],
    ] as const) {
      expect((await slack.messages(channel)).map((message) => message.replies.length)).toEqual([replies]);
    }
  });

  it('and whose store is lost has told everything once', async () => {
    await using slack = await startSlack(CHANNELS);
    for (let run = 0; run < 2; run += 1)
      await botChannel(slack, RIG).publish(publication({ alerts: [ALERT] }));
    for (const channel of ['finops', 'alerts', 'web']) expect(await slack.messages(channel)).toHaveLength(1);
  });
});

describe('a web hook whose run is killed', () => {
  const HOOK_WRITES = [1, 2, 3, 4].flatMap((nth) =>
    (['before', 'after'] as const).map((when) => [when, nth] as const),
  );

  it.each(HOOK_WRITES)(
    '%s the write %d has told nothing twice, and reports what nobody knows',
    async (when, nth) => {
      await using slack = await startSlack();
      await using server = await startHttpsHook(async (response, { body }) => {
        const answer = await slack.hook(body);
        response.writeHead(answer.status).end(answer.body);
      }, 'hooks.slack.com');
      const hook = slackHook(`${server.origin}/services/T0/B0/secret`, httpsPost(server.reach));
      const store = memoryStore();
      const open = (of: MemoryStore) => channelBy({ kind: 'hook', hook }, { store: of });
      await expect(
        open(dyingStore(store, nth, when)).publish(publication({ alerts: [ALERT] })),
      ).rejects.toThrow(Killed);
      const { deliveries } = await open(store).publish(publication({ alerts: [ALERT] }));
      const again = await open(store).publish(publication({ alerts: [ALERT] }));

      const texts = (await slack.messages('general')).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      // Killed between an intent and its confirmation, nobody knows.
      const isOpen = (when === 'after' && nth % 2 === 1) || (when === 'before' && nth % 2 === 0);
      const found = Object.values(states(deliveries)).filter((state) => state === 'unconfirmed');
      expect(found).toHaveLength(isOpen ? 1 : 0);
      expect(Object.values(states(again.deliveries)).filter((state) => state === 'unconfirmed')).toHaveLength(
        found.length,
      );
      expect(server.requests.length).toBe(isOpen && when === 'after' ? 1 : 2);
    },
  );
});
