import { createServer } from 'node:net';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Mail } from '../../../src/core/mailer.ts';
import { isNotDelivered } from '../../../src/core/outbox.ts';
import { type SmtpOptions, smtpMailer } from '../../../src/platform/mail/smtp.ts';
import { type SmtpHost, startSmtpHost } from '../../loopback/smtp-host.ts';
import { selfMadeCertificate } from '../../support/self-made-certificate.ts';
import { listen } from '../../system/listen.ts';

const MAIL: Mail = {
  from: 'spendlog@corp.example',
  to: 'ana@corp.example',
  subject: 'Custo de nuvem: R$ 1.234,56 (+3 %)',
  html: '<p>R$ 1.234,56 é mais</p>',
  text: 'R$ 1.234,56 é mais\n',
  identity: 'daily 2026-11-21 ana@corp.example',
};

const CREDENTIALS = { user: 'mailer', password: 'correct horse battery' };

const clock = { now: () => new Date('2026-11-21T08:00:00Z') };

function options({ port, ca }: Pick<SmtpHost, 'port' | 'ca'>): SmtpOptions {
  return { host: 'localhost', port, ca, credentials: CREDENTIALS, clock };
}

async function failure(given: SmtpOptions, mail = MAIL): Promise<Error> {
  const error = await smtpMailer(given)
    .send(mail)
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof Error)) throw new TypeError('The mail was sent');
  return error;
}

/** Of an error that says the mail was certainly not taken. */
async function refused(given: SmtpOptions, mail = MAIL) {
  const error = await failure(given, mail);
  if (!isNotDelivered(error)) throw new TypeError(`Not certain: ${error.message}`);
  return { reason: error.message, postponed: error.postponed };
}

test('a mail arrives over STARTTLS, with both its texts', async () => {
  await using host = await startSmtpHost(CREDENTIALS);
  const reference = await smtpMailer(options(host)).send(MAIL);
  const [taken] = host.mails;
  expect(host.mails).toHaveLength(1);
  expect(taken).toMatchObject({ from: MAIL.from, to: [MAIL.to], encrypted: true, user: CREDENTIALS.user });
  const { headers, ...read } = await PostalMime.parse(taken?.raw ?? '');
  expect(read).toMatchObject({
    subject: MAIL.subject,
    from: { address: MAIL.from, name: '' },
    to: [{ address: MAIL.to, name: '' }],
    date: '2026-11-21T08:00:00.000Z',
    messageId: reference,
    attachments: [],
  });
  expect([read.html?.trim(), read.text?.trim()]).toEqual([MAIL.html, MAIL.text.trim()]);
  const own = headers.filter(({ key }) => key === 'auto-submitted').map(({ value }) => value);
  expect(own).toEqual(['auto-generated']);
  expect(reference).toMatch(/^<[0-9a-f]{40}@corp\.example>$/);
});

test('a mail that is sent again has the same id, and another one another', async () => {
  await using host = await startSmtpHost();
  const mailer = smtpMailer(options(host));
  const ids = [];
  for (const identity of ['a', 'a', 'b']) ids.push(await mailer.send({ ...MAIL, identity }));
  expect(new Set(ids).size).toBe(2);
});

test('a mail arrives where TLS begins before the first word', async () => {
  await using host = await startSmtpHost({ secure: true });
  await smtpMailer({ ...options(host), implicitTls: true }).send(MAIL);
  expect(host.mails).toMatchObject([{ encrypted: true }]);
});

test('a server without sign-in is told no password', async () => {
  await using host = await startSmtpHost();
  await smtpMailer({ ...options(host), credentials: null }).send(MAIL);
  expect([host.mails.length, host.passwords]).toEqual([1, []]);
});

describe('nothing is said in the clear', () => {
  test('where the server has no STARTTLS', async () => {
    await using host = await startSmtpHost({ disabledCommands: ['STARTTLS'] });
    expect((await refused(options(host))).reason).toMatch(/STARTTLS|encrypted/);
    expect([host.passwords, host.mails]).toEqual([[], []]);
  });

  test('where it hides that it has', async () => {
    await using host = await startSmtpHost({ hideSTARTTLS: true });
    await smtpMailer(options(host)).send(MAIL);
    expect(host.passwords).toEqual([{ password: CREDENTIALS.password, encrypted: true }]);
  });

  test('where somebody else answers with a certificate of their own', async () => {
    await using host = await startSmtpHost();
    await refused({ ...options(host), ca: selfMadeCertificate('localhost').cert });
    const { ca: _, ...trusting } = options(host);
    expect((await refused(trusting)).reason).toMatch(/SELF_SIGNED/);
    expect([host.passwords, host.mails]).toEqual([[], []]);
  });
});

describe('the server does not take it', () => {
  const answers = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

  test('for now: senders are greylisted', async () => {
    await using host = await startSmtpHost({
      onRcptTo: ({ address }, _session, done) =>
        done(answers(450, `4.2.0 ${address}: Greylisted, try later`)),
    });
    const { reason, postponed } = await refused(options(host));
    expect(postponed).toBe(true);
    expect(reason).toContain('450');
    expect(reason).toContain('a…@corp.example');
    expect(reason).not.toContain(MAIL.to);
  });

  test('at all: there is no such person', async () => {
    await using host = await startSmtpHost({
      onRcptTo: (_address, _session, done) => done(answers(550, 'No such user')),
    });
    expect(await refused(options(host))).toMatchObject({ postponed: false });
  });

  test('after it was read to its end', async () => {
    await using host = await startSmtpHost({
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => done(answers(451, 'Out of space')));
      },
    });
    expect(await refused(options(host))).toMatchObject({ postponed: true });
  });

  test('because the password is wrong', async () => {
    await using host = await startSmtpHost({ password: 'another' });
    const { reason, postponed } = await refused(options(host));
    expect([postponed, host.mails]).toEqual([false, []]);
    expect(reason).toContain('535');
    expect(reason).not.toContain(CREDENTIALS.password);
  });

  test('because it knows of no sign-in', async () => {
    await using host = await startSmtpHost({ disabledCommands: ['AUTH'] });
    expect((await refused(options(host))).reason).toMatch(/no sign-in/);
    expect(host.mails).toEqual([]);
  });
});

test('nobody listens: it was not sent', async () => {
  const host = await startSmtpHost();
  await host[Symbol.asyncDispose]();
  expect((await refused(options(host))).reason).toMatch(/no connection/);
});

test('a server that says nothing is not waited for', async () => {
  const silent = createServer(() => {});
  const port = await listen(silent);
  const given = { ...options({ port, ca: '' }), deadlines: { connection: 100, silence: 100 } };
  expect((await refused(given)).reason).toMatch(/in time/);
  silent.close();
});

test('a connection that breaks while the mail is read does not tell whether it arrived', async () => {
  await using host = await startSmtpHost({
    onData: (stream) => {
      stream.resume().on('end', () => host.cut());
    },
  });
  const error = await failure({ ...options(host), deadlines: { connection: 10_000, silence: 5_000 } });
  expect(isNotDelivered(error)).toBe(false);
});

describe('a line break, which would begin a header of somebody else', () => {
  const attack = '\r\nBcc: eve@evil.example';

  test.each(['subject', 'to', 'from'] as const)('in the %s', async (field) => {
    await using host = await startSmtpHost();
    for (const end of [attack, '\nBcc: eve@evil.example', '\r']) {
      const mail = { ...MAIL, [field]: MAIL[field] + end };
      expect((await refused(options(host), mail)).reason).toMatch(/control character/);
    }
    expect(host.mails).toEqual([]);
  });

  test('a list of addresses is one address, which there is not', async () => {
    await using host = await startSmtpHost();
    await refused(options(host), { ...MAIL, to: 'ana@corp.example, eve@evil.example' });
    expect(host.mails).toEqual([]);
  });
});
