import { z } from 'zod';
import { cadence } from './cadence.ts';
import { personaId } from './persona-id.ts';
import { count, name } from './scalars.ts';
import { section } from './section.ts';

const address = z.email('Expected an e-mail address');

const recipients = z.strictObject({
  to: z.array(address).min(1).describe('Who gets it; each a mail of their own.'),
  persona: personaId.default('finops').describe('Whom it is written for.'),
  when: cadence,
});

/** Mail by Amazon SES or by SMTP. */
export const email = section(
  z.strictObject({
    from: address.describe('Sender; with SES an address or domain that is verified.'),
    recipients: z.array(recipients).min(1).describe('Who is told what and how often.'),
    alertsTo: z.array(address).default([]).describe('Who is told of alerts at once.'),
    sesRegion: name.exactOptional().describe('Region of SES; absent: that of the sign-in.'),
    smtp: z
      .strictObject({
        host: name.describe('Server that takes the mail.'),
        port: count(1, 65535)
          .default(587)
          .describe('Its port: with 465 TLS from the start, with any other STARTTLS, never in the clear.'),
      })
      .exactOptional()
      .describe('SMTP instead of SES; SPENDLOG_SMTP_USER and SPENDLOG_SMTP_PASSWORD in the environment.'),
  }),
).describe('Sends the summary by e-mail.');
