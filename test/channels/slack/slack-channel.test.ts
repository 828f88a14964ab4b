import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { known, unknown } from '../../../src/core/known.ts';
import type { Publication } from '../../../src/core/publication.ts';
import { type SlackOptions, startSlack } from '../../loopback/slack/slack.ts';
import { narrativeOfReport } from '../../render/narrative/narrative-fixture.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { ALERT, botChannel, ownedBy, publication, states } from './rig.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const OWNERS = [
  { team: 'web', channel: '#web' },
  { team: 'data', channel: '#data' },
];
const CHANNELS = { channels: ['finops', 'alerts', 'web', 'data'] };

const refused = (error: string) => ({ status: 200, body: JSON.stringify({ ok: false, error }) });

describe('the channel of Slack', () => {
  it('posts the summary with its details in the thread, alerts and what owners have to do, each where it belongs', async () => {
    await using slack = await startSlack(CHANNELS);
    const channel = botChannel(slack, { alertsChannel: '#alerts', owners: OWNERS });
    const { deliveries } = await channel.publish(publication({ alerts: [ALERT] }));

    expect(states(deliveries)).toEqual({
      'alert (budget-exceeded) in #alerts': 'delivered',
      'summary in #finops': 'delivered',
      'details of the summary in #finops': 'delivered',
      'summary for web in #web': 'delivered',
      'summary for data in #data': 'delivered',
    });
    const [finops, alerts, web, data] = await Promise.all(
      CHANNELS.channels.map((name) => slack.messages(name)),
    );
    expect(finops).toMatchObject([{ text: expect.stringContaining('Cloud costs'), replies: [{}] }]);
    expect(alerts).toMatchObject([
      { text: expect.stringContaining('Critical: Budget All of it is exceeded'), replies: [] },
    ]);
    expect(JSON.stringify(web)).toContain('vol-of-web');
    expect(JSON.stringify(web)).not.toContain('vol-of-data');
    expect(JSON.stringify(data)).toContain('vol-of-data');
  });

  it('does not tell an owner of nothing, and does where nobody knows', async () => {
    await using slack = await startSlack(CHANNELS);
    const given = publication();
    const own = { ...given.report, recommendations: known([ownedBy('web')]) };
    await botChannel(slack, { owners: OWNERS }).publish({ ...given, report: own });
    expect(await slack.messages('data')).toEqual([]);

    const gap = unknown<never>('denied', 'recommended actions', 'read a bill with daily usage');
    await botChannel(slack, { owners: OWNERS }).publish({
      ...given,
      report: { ...given.report, recommendations: gap },
    });
    expect(await slack.messages('data')).toMatchObject([{ text: expect.stringContaining('is not known') }]);
  });

  it('gives an owner a thread where the message has no room for all of its actions', async () => {
    await using slack = await startSlack(CHANNELS);
    const given = publication();
    const many = Array.from({ length: 7 }, (_, index) => ({ ...ownedBy('web'), check: `check-${index}` }));
    const { deliveries } = await botChannel(slack, { owners: OWNERS }).publish({
      ...given,
      report: { ...given.report, recommendations: known(many) },
    });
    expect(states(deliveries)).toMatchObject({ 'details of the summary for web in #web': 'delivered' });
    expect(await slack.messages('web')).toMatchObject([{ replies: [{}] }]);
  });

  it('goes on where one channel fails, and tells how to mend it', async () => {
    await using slack = await startSlack({ ...CHANNELS, invited: ['finops', 'data'] });
    const { deliveries } = await botChannel(slack, { owners: OWNERS }).publish(publication());

    expect(states(deliveries)).toMatchObject({
      'summary in #finops': 'delivered',
      'summary for web in #web': 'failed',
      'summary for data in #data': 'delivered',
    });
    expect(deliveries.find(({ state }) => state === 'failed')).toMatchObject({
      reason: expect.stringContaining('not_in_channel. Invite the app'),
    });
  });

  it('tries again in the next run what failed, and nothing else', async () => {
    let isDown = true;
    await using slack = await startSlack({
      ...CHANNELS,
      fault: ({ method, body }) =>
        isDown && method === 'chat.postMessage' && body['thread_ts'] ? refused('restricted_action') : null,
    });
    const store = memoryStore();
    const first = await botChannel(slack, { store }).publish(publication());
    isDown = false;
    const second = await botChannel(slack, { store }).publish(publication());

    expect([states(first.deliveries), states(second.deliveries)]).toEqual([
      { 'summary in #finops': 'delivered', 'details of the summary in #finops': 'failed' },
      { 'summary in #finops': 'unchanged', 'details of the summary in #finops': 'delivered' },
    ]);
    expect(await slack.messages('finops')).toMatchObject([{ replies: [{}] }]);
  });

  it('keeps tenants apart that share a channel', async () => {
    await using slack = await startSlack(CHANNELS);
    for (const tenant of ['shop', 'bank']) {
      const { deliveries } = await botChannel(slack, { tenant }).publish(publication());
      expect(states(deliveries)).toMatchObject({ 'summary in #finops': 'delivered' });
    }
    expect(await slack.messages('finops')).toHaveLength(2);
  });

  it('tells an alert again where its state is another, once each', async () => {
    await using slack = await startSlack(CHANNELS);
    const store = memoryStore();
    for (const state of ['exceeded', 'exceeded', 'exceeded by half', 'exceeded by half']) {
      await botChannel(slack, { store, alertsChannel: '#alerts' }).publish(
        publication({ alerts: [{ ...ALERT, state }] }),
      );
    }
    expect(await slack.messages('alerts')).toHaveLength(2);
  });

  it('puts nothing that names anybody into what it is known by', async () => {
    await using slack = await startSlack(CHANNELS);
    await botChannel(slack, { owners: OWNERS }).publish(publication({ alerts: [ALERT] }));
    const marks = slack.calls.flatMap(({ body }) => body['metadata'] ?? []);
    expect(marks).toHaveLength(5);
    expect(new Set(marks).size).toBe(5);
    for (const mark of marks) {
      expect(JSON.parse(mark)).toEqual({
        event_type: 'spendlog',
        event_payload: { item: expect.stringMatching(/^[0-9a-f]{32}$/) },
      });
    }
  });
});

describe('many runs a day', () => {
  it.each([
    ['daily', 100, 5, 5],
    ['weekly', 20, 14, 3],
    ['monthly', 20, 14, 2],
  ] as const)(
    'tell %s, of %d runs a day in %d days from a Saturday on, %d times',
    { timeout: 60_000 },
    async (cadence, runs, days, times) => {
      await using slack = await startSlack(CHANNELS);
      const store = memoryStore();
      const owners = [{ team: 'web', channel: '#web' }];
      for (let run = 0; run < days * runs; run += 1) {
        vi.setSystemTime(new Date(Date.parse('2026-11-21T00:00:00Z') + (run * 86_400_000) / runs));
        await botChannel(slack, { store, cadence, owners }).publish(publication({ alerts: [ALERT] }));
      }
      const finops = await slack.messages('finops');
      const summaries = finops.filter(({ text }) => !text.startsWith('Critical'));
      expect(summaries.map(({ replies }) => replies.length)).toEqual(Array.from({ length: times }, () => 1));
      expect(finops).toHaveLength(times + 1);
      expect(await slack.messages('web')).toHaveLength(times);
    },
  );
});

describe('an answer that is lost', () => {
  const losing = (fault: 'lose-answer' | 'drop'): SlackOptions => ({
    ...CHANNELS,
    fault: ({ method, nth }) => (method === 'chat.postMessage' && nth === 1 ? fault : null),
  });

  it('is looked for, and nothing is posted twice', async () => {
    await using slack = await startSlack(losing('lose-answer'));
    const { deliveries } = await botChannel(slack).publish(publication());
    expect(states(deliveries)).toEqual({
      'summary in #finops': 'unchanged',
      'details of the summary in #finops': 'delivered',
    });
    expect(await slack.messages('finops')).toMatchObject([{ replies: [{}] }]);
  });

  it('of what never came is posted once more', async () => {
    await using slack = await startSlack(losing('drop'));
    const { deliveries } = await botChannel(slack).publish(publication());
    expect(states(deliveries)).toMatchObject({ 'summary in #finops': 'delivered' });
    expect(await slack.messages('finops')).toHaveLength(1);
  });

  it('is reported where the channel cannot be read, and not sent again', async () => {
    await using slack = await startSlack({ ...losing('lose-answer'), scopes: ['chat:write'] });
    const store = memoryStore();
    for (let run = 0; run < 3; run += 1) {
      const { deliveries } = await botChannel(slack, { store }).publish(publication());
      expect(states(deliveries)).toEqual({ 'summary in #finops': 'unconfirmed' });
    }
    expect(await slack.messages('finops')).toHaveLength(1);
  });

  it('for good is reported, and the next run goes on', async () => {
    let isDown = true;
    await using slack = await startSlack({
      ...CHANNELS,
      fault: ({ method }) =>
        isDown && method === 'chat.postMessage' ? { status: 503, body: 'upstream' } : null,
    });
    const store = memoryStore();
    const first = await botChannel(slack, { store }).publish(publication());
    isDown = false;
    const second = await botChannel(slack, { store }).publish(publication());
    expect(states(first.deliveries)).toEqual({ 'summary in #finops': 'unconfirmed' });
    expect(states(second.deliveries)).toMatchObject({ 'summary in #finops': 'delivered' });
    expect(await slack.messages('finops')).toHaveLength(1);
  });
});

describe('readers of the summary', () => {
  const READERS = [
    { channel: '#board', persona: 'executive', when: 'weekly' },
    { channel: '#finops', persona: 'devops', when: 'daily' },
  ] as const;
  const ALL = { channels: ['finops', 'board'] };
  const narratives = new Map(
    (['executive', 'devops', 'finops'] as const).map((id) => [id, narrativeOfReport({ persona: id })]),
  );
  const told = (given: Partial<Publication> = {}) => publication({ narratives, ...given });
  const openingOf = ({ blocks }: { readonly blocks: unknown }) => JSON.stringify(blocks).slice(0, 900);

  it('get what is written for them, each in a channel of their own', async () => {
    await using slack = await startSlack(ALL);
    const { deliveries } = await botChannel(slack, { readers: READERS }).publish(told());

    expect(states(deliveries)).toMatchObject({
      'summary in #finops': 'delivered',
      'executive summary in #board': 'delivered',
      'details of the executive summary in #board': 'delivered',
      'devops summary in #finops': 'delivered',
    });
    const [finops, board] = await Promise.all(ALL.channels.map((name) => slack.messages(name)));
    expect(finops).toHaveLength(2);
    expect(board).toHaveLength(1);
    const openings = [...(finops ?? []), ...(board ?? [])].map(openingOf);
    expect(new Set(openings).size).toBe(3);
  });

  it('are told once in their own period', async () => {
    await using slack = await startSlack(ALL);
    const store = memoryStore();
    for (const at of ['2026-11-23', '2026-11-24', '2026-11-30']) {
      vi.setSystemTime(new Date(`${at}T06:00:00Z`));
      const day = told({ at: `${at}T06:00:00.000Z` });
      await botChannel(slack, { readers: READERS, store }).publish(day);
      await botChannel(slack, { readers: READERS, store }).publish(day);
    }

    // Monday, Tuesday and the Monday after: two weeks, and three days of two readers.
    expect(await slack.messages('board')).toHaveLength(2);
    expect(await slack.messages('finops')).toHaveLength(6);
  });

  it('get the verdict where nobody wrote for them', async () => {
    await using slack = await startSlack(ALL);
    await botChannel(slack, { persona: 'marketing' }).publish(told());
    const [message] = await slack.messages('finops');

    expect(JSON.stringify(message?.blocks)).toContain('Usage of Nov 1');
  });
});
