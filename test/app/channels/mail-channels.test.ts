import { describe, expect, test } from 'vitest';
import type { ChannelParts } from '../../../src/app/channels/channel-parts.ts';
import { openEmailChannel } from '../../../src/app/channels/email-channel.ts';
import { openSnsChannel } from '../../../src/app/channels/sns-channel.ts';
import { openWebhookChannel } from '../../../src/app/channels/webhook-channel.ts';
import { configSchema } from '../../../src/config/config.ts';
import { SpendlogError } from '../../../src/core/errors.ts';
import { openReportFolder } from '../../../src/platform/report-folder.ts';
import { outboxIn } from '../../channels/dying-store.ts';
import { published } from '../../channels/published.ts';
import { startHttpsHook } from '../../loopback/https-hook.ts';
import { startSmtpHost } from '../../loopback/smtp-host.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { testEnvironment } from '../../support/test-environment.ts';

interface Opened extends ChannelParts {
  readonly masked: readonly string[];
}

function partsOf(
  written: unknown,
  variables: Readonly<Record<string, string>> = {},
  access: ChannelParts['access'] = () => Promise.reject(new Error('AWS has no part in it')),
): Opened {
  const masked: string[] = [];
  const environment = testEnvironment('.', {
    environment: variables,
    maskSecret: (secret) => void masked.push(secret),
  });
  return {
    tenant: 'acme',
    config: configSchema.parse(written),
    outbox: outboxIn(memoryStore()).outbox,
    environment,
    folder: openReportFolder('.'),
    github: null,
    access,
    masked,
  };
}

const ANA = 'ana@corp.example';

const readers = { from: 'spendlog@corp.example', recipients: [{ to: [ANA] }] };

/** What a user is told who configured something that cannot work. */
async function told(opening: Promise<unknown>): Promise<string> {
  const error = await opening.catch((thrown: unknown) => thrown);
  if (!(error instanceof SpendlogError) || error.exitCode !== 2) throw new TypeError('It was opened');
  return `${error.message} ${error.hint}`;
}

test('none is open that nobody asked for', async () => {
  const parts = partsOf({ email: false, webhook: false });
  expect(await openEmailChannel(parts)).toBeNull();
  expect(await openSnsChannel(parts)).toBeNull();
  expect(await openWebhookChannel(parts)).toBeNull();
});

describe('mail by SMTP', () => {
  const secrets = { SPENDLOG_SMTP_USER: 'mailer', SPENDLOG_SMTP_PASSWORD: 'correct horse' };

  test('signs in with what the environment holds, which no log shows', async () => {
    await using host = await startSmtpHost({ password: 'correct horse' });
    const parts = partsOf({ email: { ...readers, smtp: { host: 'localhost', port: host.port } } }, secrets);
    const channel = await openEmailChannel(parts, { ca: host.ca });
    expect(parts.masked).toEqual(['correct horse']);
    expect((await channel?.publish(published()))?.deliveries).toMatchObject([{ state: 'delivered' }]);
    expect(host.mails).toMatchObject([{ to: [ANA], encrypted: true, user: 'mailer' }]);
  });

  test('does not trust a server only because it is named', async () => {
    await using host = await startSmtpHost();
    const parts = partsOf({ email: { ...readers, smtp: { host: 'localhost', port: host.port } } }, secrets);
    const channel = await openEmailChannel(parts);
    expect((await channel?.publish(published()))?.deliveries).toMatchObject([{ state: 'failed' }]);
    expect([host.mails, host.passwords]).toEqual([[], []]);
  });

  test.each(['SPENDLOG_SMTP_USER', 'SPENDLOG_SMTP_PASSWORD'])('with %s alone is a mistake', async (name) => {
    const parts = partsOf({ email: { ...readers, smtp: { host: 'localhost' } } }, { [name]: 'half' });
    const text = await told(openEmailChannel(parts));
    expect(text).toContain('SPENDLOG_SMTP_USER and SPENDLOG_SMTP_PASSWORD');
    expect(text).not.toContain('half');
  });
});

describe('what goes to AWS', () => {
  const refused = () =>
    Promise.reject(new SpendlogError('SIGN_IN_REFUSED', 'The role is not there.', 'Make it.'));

  test.each([
    ['mail', { email: readers }, openEmailChannel],
    ['a topic', { sns: { topic: 'arn:aws:sns:eu-west-1:111122223333:finops' } }, openSnsChannel],
  ] as const)(
    '%s: a sign-in that is refused fails the delivery with its remedy',
    async (_, written, open) => {
      const channel = await open(partsOf(written, {}, refused));
      const deliveries = (await channel?.publish(published()))?.deliveries;
      expect(deliveries).toMatchObject([{ state: 'failed', reason: 'The role is not there. Make it.' }]);
    },
  );

  test('nobody signs in where nothing is due', async () => {
    let signedIn = 0;
    const access = () => {
      signedIn += 1;
      return refused();
    };
    const parts = partsOf({ email: { ...readers, recipients: [{ to: [ANA] }] } }, {}, access);
    const outbox = {
      ...parts.outbox,
      deliver: async () => ({ state: 'unchanged', reference: 'x' }) as const,
    };
    await (await openEmailChannel({ ...parts, outbox }))?.publish(published());
    expect(signedIn).toBe(0);
  });
});

describe('a web hook', () => {
  const SECRET = 'signs what is posted';

  test('is posted to with the secret of the environment, which no log shows', async () => {
    await using hook = await startHttpsHook((response) => response.end());
    const parts = partsOf({ webhook: { url: `${hook.origin}/in` } }, { SPENDLOG_WEBHOOK_SECRET: SECRET });
    const channel = await openWebhookChannel(parts, hook.reach);
    expect(parts.masked).toEqual([SECRET]);
    expect((await channel?.publish(published()))?.deliveries).toMatchObject([{ state: 'delivered' }]);
    expect(hook.requests).toMatchObject([{ path: '/in', method: 'POST' }]);
    expect(JSON.stringify(hook.requests)).not.toContain(SECRET);
  });

  test('without a secret is a mistake that names the variable', async () => {
    const parts = partsOf({ webhook: { url: 'https://hook.example.com/in' } });
    expect(await told(openWebhookChannel(parts))).toContain('SPENDLOG_WEBHOOK_SECRET');
  });

  test.each(['https://127.0.0.1/in', 'https://169.254.169.254/latest/meta-data', 'https://[fd00:ec2::254]/'])(
    'at %s is not spoken to, whoever configured it',
    async (url) => {
      const channel = await openWebhookChannel(
        partsOf({ webhook: { url } }, { SPENDLOG_WEBHOOK_SECRET: SECRET }),
      );
      const deliveries = (await channel?.publish(published()))?.deliveries;
      expect(deliveries).toMatchObject([
        { state: 'failed', reason: expect.stringMatching(/private, local/) },
      ]);
    },
  );
});
