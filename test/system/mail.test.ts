import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { ChannelParts, OpenChannel } from '../../src/app/channels/channel-parts.ts';
import { openEmailChannel } from '../../src/app/channels/email-channel.ts';
import { openSnsChannel } from '../../src/app/channels/sns-channel.ts';
import { asTenantOf, type TenantSession } from '../../src/app/tenant-session.ts';
import { type Config, configSchema } from '../../src/config/config.ts';
import { openReportFolder } from '../../src/platform/report-folder.ts';
import { budgetAlert, OUR_URLS, published, publishedWithNames } from '../channels/published.ts';
import { liveInMail, liveInMailText } from '../support/hostile/email-judge.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { testEnvironment } from '../support/test-environment.ts';
import { listen } from './listen.ts';
import { motoProgram, startMoto } from './moto.ts';
import { motoClient } from './moto-clients.ts';

const SENDER = 'spendlog@corp.example';
const ANA = 'ana@corp.example';
const ON_CALL = 'oncall@corp.example';

const folderOf = temporaryFolders();
afterEach(() => vi.unstubAllEnvs());

const rawMessages = z.object({
  ses: z.object({
    RawMessage: z.array(
      z.object({ source: z.string(), destinations: z.array(z.string()), raw_data: z.string() }),
    ),
  }),
});

/** What moto was given to send. */
async function sentBy(url: string) {
  const answer = await fetch(`${url}/moto-api/data.json`);
  // moto counts an address of the envelope and of the To header twice, where SES sends one mail.
  return rawMessages
    .parse(await answer.json())
    .ses.RawMessage.map((mail) => ({ ...mail, destinations: [...new Set(mail.destinations)] }));
}

/** AWS by moto, with the keys that it asks for. */
async function motoWorld() {
  const moto = await startMoto(motoProgram ?? '');
  vi.stubEnv('AWS_ENDPOINT_URL', moto.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLEEXAMPLE00');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  return moto;
}

/** Publishes as a run would: signed in, and remembering in a store of its own folder. */
async function publishes(folder: string, written: unknown, open: OpenChannel, publication = published()) {
  const config: Config = configSchema.parse(written);
  const environment = testEnvironment(folder, { environment: { AWS_REGION: 'us-east-1' } });
  return asTenantOf(config, 'default', {}, environment, async (session: TenantSession) => {
    const parts: ChannelParts = {
      tenant: session.id,
      config: session.config,
      outbox: session.runStore.outbox(environment),
      environment,
      folder: openReportFolder(folder),
      github: null,
      access: session.access,
    };
    const channel = await open(parts);
    if (!channel) throw new TypeError('The channel is closed');
    return (await channel.publish(publication)).deliveries;
  });
}

describe.skipIf(motoProgram === null)(
  'publishing to AWS, which moto stands for',
  { timeout: 120_000 },
  () => {
    const email = {
      email: { from: SENDER, recipients: [{ to: [ANA], persona: 'finops' }], alertsTo: [ON_CALL] },
    };

    test('mails arrive at SES once, and names in them are text', async () => {
      await using moto = await motoWorld();
      const folder = await folderOf();
      await new SESv2Client(motoClient(moto.url)).send(
        new CreateEmailIdentityCommand({ EmailIdentity: SENDER }),
      );
      const publication = publishedWithNames('<img src=x> https://evil.example @octocat');

      const first = await publishes(folder, email, openEmailChannel, publication);
      expect(first.map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered', 'delivered']);
      const again = await publishes(folder, email, openEmailChannel, publication);
      expect(again.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);

      const sent = await sentBy(moto.url);
      expect(sent.map(({ source, destinations }) => [source, destinations])).toEqual([
        [SENDER, [ON_CALL]],
        [SENDER, [ON_CALL]],
        [SENDER, [ON_CALL]],
        [SENDER, [ANA]],
      ]);
      for (const { raw_data, destinations } of sent) {
        const { from, to, html = '', text = '', subject } = await PostalMime.parse(raw_data);
        expect([from?.address, to?.map(({ address }) => address)]).toEqual([SENDER, destinations]);
        expect(subject).not.toBe('');
        expect(liveInMail(html, { urls: OUR_URLS })).toEqual([]);
        expect(liveInMailText(text, { urls: OUR_URLS })).toEqual([]);
      }
    });

    test('a sender that is not verified is told, and the next run tries again', async () => {
      await using moto = await motoWorld();
      const folder = await folderOf();
      const refused = await publishes(folder, email, openEmailChannel);
      expect(refused).toMatchObject([{ state: 'failed', what: 'daily mail to a…@corp.example' }]);
      expect(JSON.stringify(refused)).toMatch(/MessageRejected/);
      expect(JSON.stringify(refused)).not.toContain(SENDER);

      await new SESv2Client(motoClient(moto.url)).send(
        new CreateEmailIdentityCommand({ EmailIdentity: SENDER }),
      );
      expect(await publishes(folder, email, openEmailChannel)).toMatchObject([{ state: 'delivered' }]);
    });

    test('what listens at a topic hears of the report and its alerts once', async () => {
      const heard: unknown[] = [];
      const listener = createServer(async (request, response) => {
        heard.push(await json(request));
        response.end();
      });
      const port = await listen(listener);
      await using moto = await motoWorld();
      const folder = await folderOf();
      const sns = new SNSClient(motoClient(moto.url));
      const { TopicArn: topic = '' } = await sns.send(new CreateTopicCommand({ Name: 'finops' }));
      const Endpoint = `http://127.0.0.1:${port}/`;
      await sns.send(new SubscribeCommand({ TopicArn: topic, Protocol: 'http', Endpoint }));

      const publication = published({}, { alerts: [budgetAlert()] });
      for (const state of ['delivered', 'unchanged']) {
        const deliveries = await publishes(folder, { sns: { topic } }, openSnsChannel, publication);
        expect(deliveries.map((each) => each.state)).toEqual([state, state]);
      }
      const message = z.object({ Subject: z.string(), Message: z.string() });
      const messages = heard.map((each) => message.parse(each));
      expect(messages.map(({ Subject }) => Subject)).toEqual([
        'Spendlog: budget-forecast default',
        'Spendlog: report default',
      ]);
      expect(messages.map(({ Message }) => JSON.parse(Message))).toMatchObject([
        { event: 'alert' },
        { event: 'report' },
      ]);
      await new Promise((resolve) => listener.close(resolve));
    });

    test('a topic that is not there is told', async () => {
      await using _moto = await motoWorld();
      const topic = 'arn:aws:sns:us-east-1:123456789012:nowhere';
      const deliveries = await publishes(await folderOf(), { sns: { topic } }, openSnsChannel);
      expect(deliveries).toMatchObject([{ state: 'failed', reason: expect.stringMatching(/NotFound/) }]);
    });
  },
);
