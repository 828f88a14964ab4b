import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SpendlogError } from '../../../src/core/errors.ts';
import type { Mail } from '../../../src/core/mailer.ts';
import { isNotDelivered } from '../../../src/core/outbox.ts';
import { sesMailer } from '../../../src/platform/mail/ses.ts';
import { property } from '../../../src/platform/property.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { denied, type Script, startScriptedAws } from '../../loopback/scripted-aws.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

afterEach(() => vi.unstubAllEnvs());

const MAIL: Mail = {
  from: 'spendlog@corp.example',
  to: 'ana@corp.example',
  subject: 'Cloud cost: $1,234.56 – more',
  html: '<p>$1,234.56</p>',
  text: '$1,234.56\n',
  identity: 'daily 2026-11-21',
};

const keys = { accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret' };

async function sesOf(script: Script, credentials = async () => keys) {
  const aws = await startScriptedAws(script);
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
  const mailer = sesMailer({
    region: 'eu-central-1',
    credentials,
    clock: virtualClock(),
    random: () => 0.5,
    deadlines: { connection: 1_000, request: 2_000, total: 4_000 },
  });
  return { aws, mailer, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() };
}

async function failure(mailer: ReturnType<typeof sesMailer>, mail = MAIL): Promise<Error> {
  const error = await mailer.send(mail).catch((thrown: unknown) => thrown);
  if (!(error instanceof Error)) throw new TypeError('The mail was sent');
  return error;
}

test('a mail goes to one person, as MIME', async () => {
  await using ses = await sesOf({ 'SESv2:SendEmail': () => ({ MessageId: '0100-abc' }) });
  expect(await ses.mailer.send(MAIL)).toBe('0100-abc');
  expect(ses.aws.calls).toMatchObject([
    {
      operation: 'SESv2:SendEmail',
      region: 'eu-central-1',
      input: { FromEmailAddress: MAIL.from, Destination: { ToAddresses: [MAIL.to] } },
    },
  ]);
  const { input } = ses.aws.calls[0] ?? {};
  const read = await PostalMime.parse(rawOf(input));
  expect(read).toMatchObject({ subject: MAIL.subject, to: [{ address: MAIL.to }] });
  expect([read.html?.trim(), read.text?.trim()]).toEqual([MAIL.html, MAIL.text.trim()]);
});

function rawOf(input: unknown): Uint8Array<ArrayBuffer> {
  const raw = ['Content', 'Raw', 'Data'].reduce(property, input);
  if (!(raw instanceof Uint8Array)) throw new TypeError('The mail is no MIME');
  return Uint8Array.from(raw);
}

describe('what was certainly not taken', () => {
  test.each([
    ['MessageRejected', 400, false],
    ['BadRequestException', 400, false],
    ['MailFromDomainNotVerifiedException', 400, false],
    ['AccountSuspendedException', 400, false],
    ['SendingPausedException', 400, false],
    ['NotFoundException', 404, false],
    ['TooManyRequestsException', 429, true],
    ['LimitExceededException', 400, true],
  ])('%s', async (name, status, postponed) => {
    await using ses = await sesOf({
      'SESv2:SendEmail': () => {
        throw new Refusal(name, `Email address is not verified: ${MAIL.to}`, status);
      },
    });
    const error = await failure(ses.mailer);
    expect(isNotDelivered(error) && error.postponed).toBe(postponed);
    expect(error.message).not.toContain(MAIL.to);
    expect(error.message).toContain(name);
  });

  test('a permission that is missing, which is named', async () => {
    await using ses = await sesOf({
      'SESv2:SendEmail': () => {
        throw denied();
      },
    });
    const error = await failure(ses.mailer);
    expect(isNotDelivered(error)).toBe(true);
    expect(error.message).toContain('ses:SendRawEmail');
    expect(error.message).not.toContain('111122223333');
  });

  test('a sign-in that is refused, with its remedy', async () => {
    await using ses = await sesOf({}, () =>
      Promise.reject(new SpendlogError('SIGN_IN_REFUSED', 'No role.', 'Trust it.')),
    );
    const error = await failure(ses.mailer);
    expect(isNotDelivered(error)).toBe(true);
    expect(error.message).toBe('No role. Trust it.');
    expect(ses.aws.calls).toEqual([]);
  });

  test('a service that is not there', async () => {
    const ses = await sesOf({});
    await ses[Symbol.asyncDispose]();
    expect(isNotDelivered(await failure(ses.mailer))).toBe(true);
  });
});

test('is sent again while SES says that it is too much', async () => {
  await using ses = await sesOf({
    'SESv2:SendEmail': (_input, nth) => {
      if (nth < 3) throw new Refusal('TooManyRequestsException', 'slow down', 429);
      return { MessageId: 'third' };
    },
  });
  expect(await ses.mailer.send(MAIL)).toBe('third');
  expect(ses.aws.calls).toHaveLength(3);
});

test('is not sent again in this run where it is too much for today', async () => {
  await using ses = await sesOf({
    'SESv2:SendEmail': () => {
      throw new Refusal('LimitExceededException', 'Daily message quota exceeded', 400);
    },
  });
  const error = await failure(ses.mailer);
  expect(isNotDelivered(error) && error.postponed).toBe(true);
  expect(ses.aws.calls).toHaveLength(1);
});

test.each([
  ['InternalServiceErrorException', 500],
  ['ServiceUnavailable', 503],
])('%s does not tell whether it was taken, and it is not sent again', async (name, status) => {
  await using ses = await sesOf({
    'SESv2:SendEmail': () => {
      throw new Refusal(name, 'sorry', status);
    },
  });
  expect(isNotDelivered(await failure(ses.mailer))).toBe(false);
  expect(ses.aws.calls).toHaveLength(1);
});

test('a line break in the subject is sent to nobody', async () => {
  await using ses = await sesOf({ 'SESv2:SendEmail': () => ({ MessageId: 'x' }) });
  const error = await failure(ses.mailer, { ...MAIL, subject: 'x\r\nBcc: eve@evil.example' });
  expect(isNotDelivered(error)).toBe(true);
  expect(ses.aws.calls).toEqual([]);
});
