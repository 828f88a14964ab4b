import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { selfMadeCertificate } from '../support/self-made-certificate.ts';
import { listen } from '../system/listen.ts';

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  /** Whether the connection it came on was encrypted. */
  readonly encrypted: boolean;
  /** Who had signed in on it. */
  readonly user: string | null;
}

export interface SmtpHost extends AsyncDisposable {
  readonly port: number;
  /** Certificate of the server, for `localhost`. */
  readonly ca: string;
  readonly mails: readonly TakenMail[];
  /** Passwords it was told, and whether that was in the clear. */
  readonly passwords: readonly { readonly password: string; readonly encrypted: boolean }[];
  /** Ends all connections without a word. */
  cut(): void;
}

export interface SmtpHostOptions extends SMTPServerOptions {
  /** The only password taken. */
  readonly password?: string;
}

/** A mail server on loopback that takes everything, unless it is told otherwise. */
export async function startSmtpHost({ password, ...options }: SmtpHostOptions = {}): Promise<SmtpHost> {
  const { cert, key } = selfMadeCertificate('localhost');
  const mails: TakenMail[] = [];
  const passwords: { password: string; encrypted: boolean }[] = [];
  const server = new SMTPServer({
    cert,
    key,
    logger: false,
    authOptional: true,
    allowInsecureAuth: true,
    closeTimeout: 100,
    onAuth(auth, session, done) {
      passwords.push({ password: auth.password ?? '', encrypted: session.secure });
      if (password === undefined || auth.password === password) done(null, { user: auth.username ?? '' });
      else done(Object.assign(new Error('Authentication failed'), { responseCode: 535 }));
    },
    async onData(stream, { envelope, secure, user }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo.map(({ address }) => address);
      mails.push({
        from,
        to,
        raw: await buffer(stream),
        encrypted: secure,
        user: user ? String(user) : null,
      });
      done();
    },
    ...options,
  });
  const sockets = new Set<Socket>();
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  const port = await listen(server.server);
  return {
    port,
    ca: cert,
    mails,
    passwords,
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(resolve)),
  };
}
