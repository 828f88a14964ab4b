import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChannelParts } from '../../../src/app/channels/channel-parts.ts';
import { openSlackChannel } from '../../../src/app/channels/slack-channel.ts';
import { configSchema } from '../../../src/config/config.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { openReportFolder } from '../../../src/platform/report-folder.ts';
import { tenantKeys } from '../../../src/store/keys.ts';
import { openOutbox } from '../../../src/store/outbox.ts';
import { publication, states } from '../../channels/slack/rig.ts';
import { BOT_TOKEN, startSlack } from '../../loopback/slack/slack.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { testEnvironment } from '../../support/test-environment.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const HOOK = 'https://hooks.slack.com/services/T0/B0/secret';

interface Opened {
  readonly parts: ChannelParts;
  readonly masked: string[];
  readonly warned: string[];
}

/** What the channel is opened with where `spendlog.yml` says this. */
function opened(written: unknown, variables: Readonly<Record<string, string>> = {}): Opened {
  const clock = virtualClock();
  const [masked, warned]: [string[], string[]] = [[], []];
  const environment = testEnvironment('.', {
    clock,
    environment: variables,
    maskSecret: (secret) => masked.push(secret),
    progress: { step: () => {}, done: () => {}, warn: (text) => warned.push(text) },
  });
  const parts: ChannelParts = {
    tenant: 'shop',
    config: configSchema.parse(written),
    outbox: openOutbox({ store: memoryStore(), keys: tenantKeys('shop'), clock, log: silentLog }),
    environment,
    folder: openReportFolder('.'),
    github: null,
    access: () => Promise.reject(new Error('AWS has no part in it')),
  };
  return { parts, masked, warned };
}

describe('the channel for Slack', () => {
  it('is closed where nobody asked for it', async () => {
    expect(await openSlackChannel(opened({}).parts)).toBeNull();
    expect(await openSlackChannel(opened({ slack: false }).parts)).toBeNull();
  });

  it('names both ways where there is neither', async () => {
    await expect(openSlackChannel(opened({ slack: { channel: '#finops' } }).parts)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      hint: expect.stringMatching(/SPENDLOG_SLACK_BOT_TOKEN .* SPENDLOG_SLACK_WEBHOOK_URL/),
    });
  });

  it('asks for the channel of a bot', async () => {
    const { parts } = opened({ slack: true }, { SPENDLOG_SLACK_BOT_TOKEN: BOT_TOKEN });
    await expect(openSlackChannel(parts)).rejects.toMatchObject({
      message: expect.stringContaining('slack.channel'),
    });
  });

  it('with a token posts where the file says, and keeps the secrets out of every log', async () => {
    await using slack = await startSlack({ channels: ['finops', 'web'] });
    const { parts, masked } = opened(
      {
        slack: { channel: '#finops' },
        owners: [
          { match: { service: 'ec2' }, team: 'web', slackChannel: '#web' },
          { match: { service: 's3' }, team: 'web', slackChannel: '#web' },
          { team: 'data' },
        ],
      },
      { SPENDLOG_SLACK_BOT_TOKEN: BOT_TOKEN, SPENDLOG_SLACK_WEBHOOK_URL: HOOK, SLACK_API_URL: slack.apiUrl },
    );
    const published = await (await openSlackChannel(parts))?.publish(publication());

    expect(Object.keys(states(published?.deliveries ?? []))).toEqual([
      'summary in #finops',
      'details of the summary in #finops',
      'summary for web in #web',
    ]);
    expect(await slack.messages('web')).toHaveLength(1);
    expect(masked).toEqual([BOT_TOKEN, HOOK]);
  });

  it('posts to the readers that the file names as well', async () => {
    await using slack = await startSlack({ channels: ['finops', 'board'] });
    const { parts } = opened(
      {
        slack: {
          channel: '#finops',
          readers: [{ channel: '#board', persona: 'executive', when: 'monthly' }],
        },
      },
      { SPENDLOG_SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: slack.apiUrl },
    );
    const { deliveries = [] } = (await (await openSlackChannel(parts))?.publish(publication())) ?? {};
    expect(states(deliveries)).toMatchObject({ 'executive summary in #board': 'delivered' });
    expect(await slack.messages('board')).toHaveLength(1);
  });

  it('leaves owners alone where the file says so', async () => {
    await using slack = await startSlack({ channels: ['finops', 'web'] });
    const { parts } = opened(
      {
        slack: { channel: '#finops', owners: false },
        owners: [{ team: 'web', slackChannel: '#web' }],
      },
      { SPENDLOG_SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: slack.apiUrl },
    );
    await (await openSlackChannel(parts))?.publish(publication());
    expect(await slack.messages('web')).toEqual([]);
  });

  it('by a web hook says which channels are not posted to, and what that takes', async () => {
    const { parts, masked, warned } = opened(
      {
        slack: { alertsChannel: '#alerts', readers: [{ channel: '#board' }] },
        owners: [{ team: 'web', slackChannel: '#web' }],
      },
      { SPENDLOG_SLACK_WEBHOOK_URL: HOOK },
    );
    expect(await openSlackChannel(parts)).toMatchObject({ id: 'slack' });
    expect(masked).toEqual([HOOK]);
    expect(warned).toEqual([
      expect.stringMatching(/#alerts, #board, #web: that takes SPENDLOG_SLACK_BOT_TOKEN/),
    ]);
  });

  it('gives the token to nobody but Slack', async () => {
    const { parts } = opened(
      { slack: { channel: '#finops' } },
      { SPENDLOG_SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: 'https://evil.example/api/' },
    );
    await expect(openSlackChannel(parts)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('goes to the host of Slack alone, whatever the address of the web hook', async () => {
    const { parts } = opened(
      { slack: true },
      { SPENDLOG_SLACK_WEBHOOK_URL: 'https://evil.example/services/secret' },
    );
    const published = await (await openSlackChannel(parts))?.publish(publication());
    expect(published?.deliveries).toEqual([
      {
        what: 'summary in the channel of the web hook',
        state: 'failed',
        reason: 'The host of the web hook is not among those allowed',
      },
    ]);
  });
});
