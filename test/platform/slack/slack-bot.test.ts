import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isNotDelivered } from '../../../src/core/outbox.ts';
import type { SlackPost } from '../../../src/core/slack-workspace.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { slackApiUrl } from '../../../src/platform/slack/slack-api-url.ts';
import { slackBot } from '../../../src/platform/slack/slack-bot.ts';
import { BOT_TOKEN, type LoopbackSlack, type SlackOptions, startSlack } from '../../loopback/slack/slack.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const POST: SlackPost = {
  channel: '#finops',
  mark: '0f',
  thread: null,
  message: {
    text: 'Costs &amp; more',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*Costs* &amp; more', verbatim: true } }],
  },
};

const SINCE = { since: '2026-11-21T00:00:00.000Z' };

function botOf(
  { apiUrl }: LoopbackSlack,
  given: { readonly token?: string; readonly deadlineMs?: number } = {},
) {
  const clock = virtualClock();
  return { clock, bot: slackBot({ token: BOT_TOKEN, clock, log: silentLog, apiUrl, ...given }) };
}

async function failure(work: Promise<unknown>): Promise<Error> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new TypeError('It did not fail');
  return error;
}

const refused = (body: unknown, status = 200, headers = {}) => ({
  status,
  body: JSON.stringify(body),
  headers,
});

const failing = (fault: NonNullable<SlackOptions['fault']>): SlackOptions => ({
  fault: (call) => (call.method === 'chat.postMessage' ? fault(call) : null),
});

describe('a bot', () => {
  it('posts where it is told to, and finds what it posted by its mark', async () => {
    await using slack = await startSlack();
    const { bot } = botOf(slack);
    const reader = await bot.reader('#finops');

    expect(await reader?.find('0f', SINCE)).toBeNull();
    const place = await bot.post(POST);
    await bot.post({ ...POST, mark: '1e' });

    expect(place.channel).toBe(slack.ids.get('finops'));
    expect(await reader?.find('0f', SINCE)).toEqual(place);
    expect(await reader?.find('2d', SINCE)).toBeNull();
    expect(await reader?.find('0f', { since: '2026-11-21T06:00:05.000Z' })).toBeNull();
    expect(await slack.messages('finops')).toMatchObject([
      { text: POST.message.text, blocks: POST.message.blocks },
      { replies: [] },
    ]);
    const { body } = slack.calls.find(({ method }) => method === 'chat.postMessage') ?? {};
    expect(body).toMatchObject({
      unfurl_links: 'false',
      unfurl_media: 'false',
      link_names: 'false',
      parse: 'none',
    });
  });

  it('answers in a thread, and finds that there alone', async () => {
    await using slack = await startSlack();
    const { bot } = botOf(slack);
    const { channel, ts } = await bot.post(POST);
    const reply = await bot.post({ ...POST, channel, mark: '1e', thread: ts });
    const reader = await bot.reader(channel);

    expect(await reader?.find('1e', { thread: ts })).toEqual(reply);
    expect(await reader?.find('1e', SINCE)).toBeNull();
    expect(await slack.messages('finops')).toMatchObject([{ replies: [{ text: POST.message.text }] }]);
  });

  it('reads page after page', async () => {
    await using slack = await startSlack();
    const { bot } = botOf(slack);
    const place = await bot.post(POST);
    for (let index = 0; index < 205; index += 1) await bot.post({ ...POST, mark: `a${index}` });

    expect(await (await bot.reader('#finops'))?.find('0f', SINCE)).toEqual(place);
    expect(slack.calls.filter(({ body }) => body['cursor'])).toHaveLength(1);
  });

  it('lists channels only for names, and once', async () => {
    await using slack = await startSlack();
    const { bot } = botOf(slack);
    await bot.reader(slack.ids.get('finops') ?? '');
    expect(slack.calls.filter(({ method }) => method === 'conversations.list')).toEqual([]);
    await bot.reader('#finops');
    await bot.reader('#alerts');
    expect(slack.calls.filter(({ method }) => method === 'conversations.list')).toHaveLength(1);
  });

  it.each<readonly [string, SlackOptions, string]>([
    ['without the scope to read', { scopes: ['chat:write', 'channels:read'] }, '#finops'],
    ['without the scope to list', { scopes: ['chat:write', 'channels:history'] }, '#finops'],
    ['of a channel that is not there', {}, '#nowhere'],
    ['that was not invited', { invited: [] }, '#finops'],
  ])('%s reads nothing, and says so', async (_, options, channel) => {
    await using slack = await startSlack(options);
    expect(await botOf(slack).bot.reader(channel)).toBeNull();
  });

  it('without the scopes to read posts all the same, by the name', async () => {
    await using slack = await startSlack({ scopes: ['chat:write'] });
    await botOf(slack).bot.post(POST);
    expect(await slack.messages('finops')).toHaveLength(1);
  });
});

describe('what Slack refuses', () => {
  it.each<readonly [string, SlackOptions, Partial<SlackPost>, string]>([
    ['not_in_channel', { invited: [] }, {}, '/invite'],
    ['channel_not_found', {}, { channel: '#nowhere' }, 'spendlog.yml'],
    ['missing_scope', { scopes: [] }, {}, 'chat:write'],
    ['invalid_blocks', {}, { message: { text: 'x', blocks: [] } }, ''],
    [
      'token_revoked',
      failing(() => refused({ ok: false, error: 'token_revoked' })),
      {},
      'SPENDLOG_SLACK_BOT_TOKEN',
    ],
    [
      'restricted_action',
      failing(() => refused({ ok: false, error: 'restricted_action' })),
      {},
      'administrator',
    ],
  ])('for %s certainly did not arrive, and the fix is named', async (error, options, more, hint) => {
    await using slack = await startSlack(options);
    const thrown = await failure(botOf(slack).bot.post({ ...POST, ...more }));

    expect(isNotDelivered(thrown)).toBe(true);
    expect(thrown).toMatchObject({ postponed: false });
    expect(thrown.message).toContain(error);
    expect(thrown.message).toContain(hint);
    for (const channel of slack.ids.keys()) expect(await slack.messages(channel)).toEqual([]);
  });

  it('as a token that is not valid names the variable, and never the token', async () => {
    await using slack = await startSlack();
    const thrown = await failure(
      botOf(slack, { token: 'xoxb-stolen' }).bot.post({ ...POST, channel: 'C012345678' }),
    );
    expect(thrown.message).toContain('invalid_auth. Set SPENDLOG_SLACK_BOT_TOKEN');
    expect(thrown.message).not.toContain('stolen');
  });
});

describe('a limit', () => {
  it('is kept: Slack says how long, and it is posted once', async () => {
    await using slack = await startSlack(
      failing(({ nth }) =>
        nth === 1 ? refused({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': '30' }) : null,
      ),
    );
    const { bot, clock } = botOf(slack);
    await bot.post(POST);
    expect(clock.elapsed()).toBe(30_000);
    expect(await slack.messages('finops')).toHaveLength(1);
  });

  it.each([
    ['too long', '3600', 1],
    ['too often', '5', 3],
  ])('that is %s is left to the next run', async (_, seconds, calls) => {
    await using slack = await startSlack(failing(() => refused({}, 429, { 'retry-after': seconds })));
    const { bot, clock } = botOf(slack);
    const thrown = await failure(bot.post(POST));
    expect(isNotDelivered(thrown)).toBe(true);
    expect(thrown).toMatchObject({ postponed: true });
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(calls);
    expect(clock.elapsed()).toBe((calls - 1) * 5_000);
  });
});

describe('an answer that tells nothing', () => {
  it.each<readonly [string, NonNullable<SlackOptions['fault']>]>([
    ['of a server in trouble', () => refused({}, 503)],
    ['that it may have been done', () => refused({ ok: false, error: 'internal_error' })],
    ['of somebody in between', () => ({ status: 200, body: '<html>Sign in</html>' })],
    ['that is lost', () => 'lose-answer'],
    ['that never comes', () => 'silence'],
    ['of another address', () => refused({}, 302, { location: 'http://127.0.0.1:1/' })],
  ])('%s leaves open whether it arrived', async (_, fault) => {
    await using slack = await startSlack(failing(fault));
    const thrown = await failure(botOf(slack, { deadlineMs: 300 }).bot.post(POST));
    expect(isNotDelivered(thrown)).toBe(false);
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  it('is one that certainly did not arrive where nobody listens', async () => {
    const slack = await startSlack();
    await slack[Symbol.asyncDispose]();
    const thrown = await failure(botOf(slack).bot.post({ ...POST, channel: 'C012345678' }));
    expect(isNotDelivered(thrown)).toBe(true);
    expect(thrown.message).toContain('ECONNREFUSED');
  });

  it('when reading says that nothing was sent', async () => {
    await using slack = await startSlack({
      fault: ({ method }) => (method === 'conversations.history' ? refused({}, 500) : null),
    });
    const thrown = await failure(botOf(slack).bot.reader('#finops'));
    expect(isNotDelivered(thrown)).toBe(true);
    expect(thrown).toMatchObject({ postponed: true });
  });
});

describe('the address of the API', () => {
  it.each([
    [undefined, 'https://slack.com/api/'],
    ['', 'https://slack.com/api/'],
    ['https://slack-gov.com/api', 'https://slack-gov.com/api/'],
    ['http://127.0.0.1:4003/api/', 'http://127.0.0.1:4003/api/'],
  ])('%j is %s', (given, url) => {
    expect(slackApiUrl(given)).toBe(url);
  });

  it.each(['https://evil.example/api/', 'http://slack.com/api/', 'https://slack.com.evil.example/api/', 'x'])(
    'is never %s, which would get the token',
    (given) => {
      expect(() => slackApiUrl(given)).toThrow('SLACK_API_URL');
    },
  );
});
