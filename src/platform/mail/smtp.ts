import { Readable } from 'node:stream';
import type SmtpConnection from 'nodemailer/lib/smtp-connection';
import type { Mail, Mailer } from '../../core/mailer.ts';
import { NotDelivered } from '../../core/outbox.ts';
import type { Clock } from '../../core/ports.ts';
import { type MimeMessage, mimeMessage } from './mime-message.ts';
import { smtpRefusal } from './smtp-refusal.ts';

export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** `null`: the server asks for no sign-in. */
  readonly credentials: { readonly user: string; readonly password: string } | null;
  readonly clock: Pick<Clock, 'now'>;
  /** TLS from the start, before a word is spoken; absent: on port 465. */
  readonly implicitTls?: boolean;
  /** Trusted instead of what this machine trusts. */
  readonly ca?: string;
  /** Milliseconds until a connection stands, and of silence on it. */
  readonly deadlines?: { readonly connection: number; readonly silence: number };
}

const DEADLINES = { connection: 10_000, silence: 30_000 };

/** Mail by SMTP, always encrypted and to a server that is verified; a connection for each mail. */
export function smtpMailer(options: SmtpOptions): Mailer {
  return {
    async send(mail) {
      const message = await mimeMessage(mail, options.clock.now());
      const state = { begun: false };
      const connection = await open(options);
      try {
        await inTurn(connection, options, mail, message, state);
        return message.messageId;
      } catch (error) {
        throw error instanceof NotDelivered ? error : smtpRefusal(error, options.host, state.begun);
      } finally {
        connection.close();
      }
    },
  };
}

async function open({ host, port, implicitTls, ca, deadlines }: SmtpOptions): Promise<SmtpConnection> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const { connection, silence } = deadlines ?? DEADLINES;
  const secure = implicitTls ?? port === 465;
  return new Connection({
    host,
    port,
    secure,
    requireTLS: !secure,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca ? { ca } : {}) },
    connectionTimeout: connection,
    dnsTimeout: connection,
    greetingTimeout: connection,
    socketTimeout: silence,
    logger: false,
  });
}

/** Connects, signs in and hands the mail over; an error of the connection ends whichever it is at. */
async function inTurn(
  connection: SmtpConnection,
  { credentials }: SmtpOptions,
  { from, to }: Mail,
  { raw }: MimeMessage,
  state: { begun: boolean },
): Promise<void> {
  const broken = Promise.withResolvers<never>();
  connection.on('error', broken.reject);
  const step = (begin: (done: (error?: Error | null) => void) => void) =>
    Promise.race([
      broken.promise,
      new Promise<void>((resolve, reject) => begin((error) => (error ? reject(error) : resolve()))),
    ]);
  await step((done) => connection.connect(done));
  // Asked once more of the connection itself: what comes next are a password and figures of a company.
  if (!connection.secure) throw new NotDelivered('The connection is not encrypted');
  if (credentials) {
    if (!connection.allowsAuth) throw new NotDelivered('The server takes no sign-in, and one is configured');
    const { user, password: pass } = credentials;
    await step((done) => connection.login({ credentials: { user, pass } }, done));
  }
  // Read from when the server has asked for it, and not before.
  const content = Readable.from(contentOf(raw, state));
  await step((done) => connection.send({ from, to: [to] }, content, done));
}

function* contentOf(raw: Buffer, state: { begun: boolean }): Generator<Buffer> {
  state.begun = true;
  yield raw;
}
