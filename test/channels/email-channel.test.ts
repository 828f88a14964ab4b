import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emailChannel, type MailRecipients } from '../../src/channels/email-channel.ts';
import type { Store } from '../../src/core/store.ts';
import { smtpMailer } from '../../src/platform/mail/smtp.ts';
import { type SmtpHost, type SmtpHostOptions, startSmtpHost } from '../loopback/smtp-host.ts';
import { narrativeOfReport } from '../render/narrative/narrative-fixture.ts';
import { liveInHeader, liveInMail, liveInMailText } from '../support/hostile/email-judge.ts';
import { memoryStore } from '../support/memory-store.ts';
import { dyingStore, outboxIn } from './dying-store.ts';
import { budgetAlert, OUR_URLS, published, publishedWithNames } from './published.ts';

const ANA = 'ana.silva@corp.example';
const BOB = 'bob@corp.example';
const ON_CALL = 'oncall@corp.example';

const RECIPIENTS: readonly MailRecipients[] = [
  { to: [ANA], persona: 'executive', layout: 'executive', when: 'weekly' },
  { to: [BOB, ANA], persona: 'finops', layout: 'finops', when: 'daily' },
];

function channel(host: SmtpHost, store: Store, recipients = RECIPIENTS, tenant = 'acme') {
  const { outbox, lines } = outboxIn(store, tenant);
  const mailer = smtpMailer({
    host: 'localhost',
    port: host.port,
    ca: host.ca,
    credentials: null,
    clock: { now: () => new Date('2026-11-21T06:00:00Z') },
  });
  const from = 'spendlog@corp.example';
  return { ...emailChannel({ tenant, outbox, mailer, from, recipients, alertsTo: [ON_CALL] }), lines };
}

const greylisted = (): SmtpHostOptions => {
  const seen = new Set<string>();
  return {
    onRcptTo({ address }, _session, done) {
      if (seen.has(address)) return done();
      seen.add(address);
      return done(Object.assign(new Error(`Greylisted: ${address}`), { responseCode: 451 }));
    },
  };
};

const told = ({ mails }: SmtpHost) => mails.flatMap(({ to }) => to);

const at = (day: string) => published({}, { at: `${day}T06:00:00.000Z` });

test('each reader gets a mail of their own, once in their period', async () => {
  await using host = await startSmtpHost();
  const store = memoryStore();
  const { deliveries } = await channel(host, store).publish(at('2026-11-20'));
  expect(deliveries.map(({ what, state }) => `${state} ${what}`)).toEqual([
    'delivered weekly mail to a…@corp.example',
    'delivered daily mail to b…@corp.example',
    'delivered daily mail to a…@corp.example',
  ]);
  expect(host.mails.map(({ to }) => to)).toEqual([[ANA], [BOB], [ANA]]);

  const again = await channel(host, store).publish(at('2026-11-20'));
  expect(again.deliveries.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(host.mails).toHaveLength(3);

  await channel(host, store).publish(at('2026-11-21'));
  expect(told(host).slice(3)).toEqual([BOB, ANA]);

  await channel(host, store).publish(at('2026-11-23'));
  expect(told(host).slice(5)).toEqual([ANA, BOB, ANA]);
});

test('once a day is once, however often the figures change', async () => {
  await using host = await startSmtpHost();
  const store = memoryStore();
  await channel(host, store).publish(at('2026-11-20'));
  await channel(host, store).publish(published({ rows: 7 }, { at: '2026-11-20T23:59:00.000Z' }));
  expect(host.mails).toHaveLength(3);
});

test('the same address in two lists for the same mail gets one', async () => {
  await using host = await startSmtpHost();
  const readers = [
    ...RECIPIENTS.slice(1),
    { to: ['BOB@corp.example'], persona: 'finops', layout: 'finops', when: 'daily' } as const,
  ];
  await channel(host, memoryStore(), readers).publish(at('2026-11-20'));
  expect(told(host)).toEqual([BOB, ANA]);
});

test('each reader gets what is written for them', async () => {
  await using host = await startSmtpHost();
  await channel(host, memoryStore()).publish(at('2026-11-20'));
  const texts = await Promise.all(
    host.mails.map(async ({ raw }) => (await PostalMime.parse(raw)).text ?? ''),
  );
  expect(texts.map((text) => text.includes('Usage by day'))).toEqual([false, true, true]);
  expect(texts[0]).toContain('on the first run of a week');
});

test('a reader of spendlog.yml gets their own narrative in the layout of the one they are like', async () => {
  await using host = await startSmtpHost();
  const narratives = new Map([
    ['board', { ...narrativeOfReport({ persona: 'executive' }), persona: 'board' }],
    ['finops', narrativeOfReport({ persona: 'finops' })],
  ]);
  const board: MailRecipients = { to: [ANA], persona: 'board', layout: 'executive', when: 'monthly' };
  const own = { ...board, persona: 'finops' };
  const nobody = { ...board, persona: 'nobody' };
  await channel(host, memoryStore(), [board, own, nobody]).publish(published({}, { narratives }));

  const texts = await Promise.all(
    host.mails.map(async ({ raw }) => (await PostalMime.parse(raw)).text ?? ''),
  );
  const openings = texts.map((text) => text.split('\n\n')[1]);
  expect(new Set(openings).size).toBe(3);
  expect(openings[2]).toMatch(/^Usage of Nov 1/);
  // Three actions at most, and no days: as an executive gets them.
  for (const text of texts) expect(text).not.toContain('Usage by day');
});

test('tenants are told apart in one store', async () => {
  await using host = await startSmtpHost();
  const store = memoryStore();
  for (const tenant of ['acme', 'shop'])
    await channel(host, store, RECIPIENTS, tenant).publish(at('2026-11-20'));
  expect(host.mails).toHaveLength(6);
  const ids = await Promise.all(host.mails.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
  expect(new Set(ids).size).toBe(6);
});

describe('alerts', () => {
  const withAlert = (state: string) => published({}, { alerts: [budgetAlert({ state })] });

  test('are told at once, and again only when they are another', async () => {
    await using host = await startSmtpHost();
    const store = memoryStore();
    const alertOnly = () => channel(host, store, []);
    expect((await alertOnly().publish(withAlert('1'))).deliveries).toMatchObject([
      { state: 'delivered', what: 'alert budget-forecast to o…@corp.example' },
    ]);
    await alertOnly().publish(withAlert('1'));
    expect(host.mails).toHaveLength(1);
    await alertOnly().publish(withAlert('2'));
    expect(told(host)).toEqual([ON_CALL, ON_CALL]);
    const { subject } = await PostalMime.parse(host.mails[0]?.raw ?? '');
    expect(subject).toBe('Warning: Budget Everything is expected to be exceeded');
  });

  test('come before anything else', async () => {
    await using host = await startSmtpHost();
    await channel(host, memoryStore()).publish(withAlert('1'));
    expect(told(host)[0]).toBe(ON_CALL);
  });
});

describe('a mail that does not arrive', () => {
  test('because the server asks to come later is sent by the next run', async () => {
    await using host = await startSmtpHost(greylisted());
    const store = memoryStore();
    const first = await channel(host, store, RECIPIENTS.slice(1)).publish(at('2026-11-20'));
    expect(first.deliveries.map(({ state }) => state)).toEqual(['postponed', 'postponed']);
    const second = await channel(host, store, RECIPIENTS.slice(1)).publish(at('2026-11-20'));
    expect(second.deliveries.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    expect(told(host)).toEqual([BOB, ANA]);
  });

  test('does not keep others from theirs', async () => {
    await using host = await startSmtpHost({
      onRcptTo: ({ address }, _session, done) =>
        done(address === BOB ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null),
    });
    const { deliveries } = await channel(host, memoryStore()).publish(at('2026-11-20'));
    expect(deliveries.map(({ state }) => state)).toEqual(['delivered', 'failed', 'delivered']);
  });

  test('for all anybody knows is reported, and never sent again', async () => {
    await using host = await startSmtpHost();
    const store = memoryStore();
    await expect(channel(host, dyingStore(store)).publish(at('2026-11-20'))).rejects.toThrow(
      'The process ended',
    );
    expect(told(host)).toEqual([ANA]);

    for (const _ of [1, 2]) {
      const { deliveries } = await channel(host, store).publish(at('2026-11-20'));
      expect(deliveries[0]).toMatchObject({ state: 'unconfirmed', what: 'weekly mail to a…@corp.example' });
    }
    expect(told(host)).toEqual([ANA, BOB, ANA]);
  });

  test('after its server was cut off is reported, and never sent again', async () => {
    const store = memoryStore();
    let taken = 0;
    await using host = await startSmtpHost({
      onData: (stream) => {
        taken += 1;
        stream.resume().on('end', () => host.cut());
      },
    });
    for (const _ of [1, 2]) {
      const { deliveries } = await channel(host, store, [
        { to: [BOB], persona: 'cto', layout: 'cto', when: 'monthly' },
      ]).publish(at('2026-11-20'));
      expect(deliveries).toMatchObject([{ state: 'unconfirmed' }]);
    }
    expect(taken).toBe(1);
  });
});

test('no address stands in what is reported, logged or remembered', async () => {
  await using host = await startSmtpHost(greylisted());
  const store = memoryStore();
  const keys: string[] = [];
  for (const _ of [1, 2]) {
    const { publish, lines } = channel(host, store);
    const { deliveries } = await publish(published({}, { alerts: [budgetAlert()] }));
    const text = JSON.stringify([deliveries, lines]);
    for (const address of [ANA, BOB, ON_CALL]) expect(text.toLowerCase()).not.toContain(address);
    expect(deliveries).toHaveLength(4);
    keys.push(...store.objects.keys());
  }
  expect(keys.join()).not.toMatch(/ana|bob|oncall/);
  for (const { body } of store.objects.values()) {
    expect(Buffer.from(body).toString('latin1')).not.toMatch(/silva|bob|oncall/i);
  }
});

test('what a server hands over is what was written: names from AWS are text in it', async () => {
  await using host = await startSmtpHost();
  const hostile =
    '</td><img src=x onerror=alert(1)> https://evil.example www.evil.example @octocat\r\nBcc: eve@evil.example';
  await channel(host, memoryStore()).publish(publishedWithNames(hostile));
  expect(host.mails.length).toBe(6);
  for (const { raw, to } of host.mails) {
    const { html = '', text = '', subject = '', to: header, bcc } = await PostalMime.parse(raw);
    expect(liveInMail(html, { urls: OUR_URLS })).toEqual([]);
    expect(liveInMailText(text, { urls: OUR_URLS })).toEqual([]);
    expect(liveInHeader(subject)).toEqual([]);
    expect(header).toMatchObject([{ address: to[0] }]);
    expect(bcc).toBeUndefined();
    // RFC 5321: a line has 998 characters at most.
    const longest = Math.max(
      ...raw
        .toString('latin1')
        .split('\r\n')
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThanOrEqual(998);
  }
});
