import { emailChannel } from '../../channels/email-channel.ts';
import type { Config } from '../../config/config.ts';
import { SpendlogError } from '../../core/errors.ts';
import type { Mailer } from '../../core/mailer.ts';
import { sesMailer } from '../../platform/mail/ses.ts';
import { type SmtpOptions, smtpMailer } from '../../platform/mail/smtp.ts';
import type { ChannelParts } from './channel-parts.ts';
import { mailLayoutOf } from './mail-layout-of.ts';
import { signedInToSend } from './signed-in.ts';

type EmailConfig = NonNullable<Config['email']>;

/** What a test may say of the server it has on loopback. */
export type SmtpServer = Pick<SmtpOptions, 'ca' | 'deadlines'>;

/**
 * Mail through the server that is named, else through Amazon SES.
 * @throws SpendlogError INPUT_INVALID for a user of SMTP without a password, or the other way round
 */
export async function openEmailChannel(parts: ChannelParts, server: SmtpServer = {}) {
  const { tenant, outbox, config } = parts;
  if (!config.email) return null;
  const { from, alertsTo, smtp } = config.email;
  const recipients = config.email.recipients.map((each) => ({
    ...each,
    layout: mailLayoutOf(config.narrative, each.persona),
  }));
  const mailer = smtp ? smtpOf(parts, smtp, server) : sesOf(parts, config.email);
  return emailChannel({ tenant, outbox, mailer, from, recipients, alertsTo });
}

function smtpOf(
  { environment }: ChannelParts,
  { host, port }: NonNullable<EmailConfig['smtp']>,
  server: SmtpServer,
): Mailer {
  const user = environment.environment['SPENDLOG_SMTP_USER'] ?? '';
  const password = environment.environment['SPENDLOG_SMTP_PASSWORD'] ?? '';
  if ((user === '') !== (password === '')) {
    throw new SpendlogError(
      'INPUT_INVALID',
      `For ${host} there is a ${user === '' ? 'password without a user' : 'user without a password'}.`,
      'Set both SPENDLOG_SMTP_USER and SPENDLOG_SMTP_PASSWORD, or neither where the server asks for no sign-in.',
    );
  }
  if (password !== '') environment.maskSecret(password);
  const credentials = user === '' ? null : { user, password };
  return smtpMailer({ host, port, credentials, clock: environment.clock, ...server });
}

/** Signs in with the first mail that is due: most runs have none. */
function sesOf({ access, environment }: ChannelParts, { sesRegion }: EmailConfig): Mailer {
  const { clock, random, signal } = environment;
  return {
    async send(mail) {
      const { credentials, region } = await signedInToSend(access);
      return sesMailer({ region: sesRegion ?? region, credentials, clock, random, signal }).send(mail);
    },
  };
}
