import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Mailer } from '../../core/mailer.ts';
import { type AttemptDeadlines, clientSettings, deadlineOf } from '../aws/client-settings.ts';
import type { RetryOptions } from '../aws/retried.ts';
import { sentOnce } from '../aws/sent-once.ts';
import { mimeMessage } from './mime-message.ts';

export interface SesOptions extends RetryOptions {
  /** Where the sender is verified. */
  readonly region: string;
  readonly credentials: AwsCredentialIdentityProvider;
  readonly deadlines?: AttemptDeadlines;
}

const DEADLINES: AttemptDeadlines = { connection: 3_000, request: 20_000, total: 30_000 };

/** Mail by SES, API v2. The SDK is loaded with the first mail. */
export function sesMailer(options: SesOptions): Mailer {
  const { region, credentials, clock, signal, deadlines = DEADLINES } = options;
  return {
    async send(mail) {
      const { raw } = await mimeMessage(mail, clock.now());
      const { SESv2Client, SendEmailCommand } = await import('@aws-sdk/client-sesv2');
      const client = new SESv2Client(clientSettings({ region, credentials, deadlines }));
      const command = new SendEmailCommand({
        FromEmailAddress: mail.from,
        Destination: { ToAddresses: [mail.to] },
        Content: { Raw: { Data: raw } },
      });
      const attempt = () => client.send(command, { abortSignal: deadlineOf(deadlines, signal) });
      try {
        const { MessageId } = await sentOnce(attempt, {
          ...options,
          service: 'Amazon SES',
          action: 'ses:SendRawEmail and ses:SendEmail',
        });
        return MessageId ?? '';
      } finally {
        client.destroy();
      }
    },
  };
}
