import type { Mail } from '../../core/mailer.ts';
import { NotDelivered } from '../../core/outbox.ts';
import { deliveryId } from '../delivery-id.ts';

/** A mail as it travels. */
export interface MimeMessage {
  readonly raw: Buffer;
  /** With its angle brackets. */
  readonly messageId: string;
}

const CONTROL = /\p{Cc}/u;

/**
 * The mail as MIME, text and HTML beside each other, marked as written by a program so that nobody's absence answers it.
 * @throws NotDelivered where a header holds a line break or another control character
 */
export async function mimeMessage(mail: Mail, now: Date): Promise<MimeMessage> {
  const { from, to, subject, html, text } = mail;
  for (const [name, value] of Object.entries({ from, to, subject })) {
    if (CONTROL.test(value)) throw new NotDelivered(`The ${name} of the mail holds a control character`);
  }
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const messageId = messageIdOf(mail);
  const composed = new MailComposer({
    // As objects: a text would be read as a list of addresses.
    from: { name: '', address: from },
    to: { name: '', address: to },
    subject,
    html,
    text,
    date: now,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { raw: await composed.compile().build(), messageId };
}

function messageIdOf({ identity, from }: Mail): string {
  return `<${deliveryId(identity).slice(0, 40)}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}
