import type { Alert } from '../core/alert.ts';
import type { Channel, Delivery } from '../core/channel.ts';
import type { Mailer } from '../core/mailer.ts';
import { maskedAddress } from '../core/masked-address.ts';
import type { Outbox } from '../core/outbox.ts';
import type { PersonaId } from '../core/persona.ts';
import type { Publication } from '../core/publication.ts';
import { alertMail } from '../render/email/alert-mail.ts';
import type { MailLayout } from '../render/email/mail-layout.ts';
import { type MailTexts, reportMail } from '../render/email/report-mail.ts';
import { type Cadence, cadencePeriod } from './cadence-period.ts';

export interface EmailChannelOptions {
  readonly tenant: string;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  readonly from: string;
  readonly recipients: readonly MailRecipients[];
  /** Who is told of alerts at once. */
  readonly alertsTo: readonly string[];
}

export interface MailRecipients {
  readonly to: readonly string[];
  /** Whose narrative they get. */
  readonly persona: PersonaId;
  readonly layout: MailLayout;
  readonly when: Cadence;
}

/**
 * Mails of a report: each reader gets one of their own, once in their period, and each alert once until it changes. One
 * after the other, so that a run that dies leaves at most one of which nobody knows whether it was sent.
 */
export function emailChannel(options: EmailChannelOptions): Channel {
  return {
    id: 'email',
    async publish(publication) {
      const deliveries: Delivery[] = [];
      for (const mail of mailsOf(options, publication)) deliveries.push(await deliver(options, mail));
      return { deliveries };
    },
  };
}

/** A mail that somebody is to get. Written before the outbox is asked: a fault of ours is no delivery that may have arrived. */
interface DueMail {
  readonly to: string;
  /** For people; the address is masked. */
  readonly what: string;
  readonly item: string;
  readonly content: string;
  readonly texts: MailTexts;
}

function* mailsOf(
  { recipients, alertsTo }: EmailChannelOptions,
  publication: Publication,
): Generator<DueMail> {
  for (const alert of publication.alerts) {
    for (const to of alertsTo) yield alertTo(to, alert, publication);
  }
  for (const readers of recipients) {
    const { layout, persona, when } = readers;
    const narrative = publication.narratives.get(persona) ?? null;
    const texts = reportMail(publication, { layout, narrative, cadence: when });
    for (const to of readers.to) yield reportTo(to, readers, publication, texts);
  }
}

function alertTo(to: string, alert: Alert, publication: Publication): DueMail {
  return {
    to,
    what: `alert ${alert.kind} to ${maskedAddress(to)}`,
    item: `alert ${alert.id} ${to.toLowerCase()}`,
    content: alert.state,
    texts: alertMail(publication, alert),
  };
}

function reportTo(
  to: string,
  { persona, when }: MailRecipients,
  { at }: Publication,
  texts: MailTexts,
): DueMail {
  const item = `${cadencePeriod(when, at).key} ${persona} ${to.toLowerCase()}`;
  return { to, what: `${when} mail to ${maskedAddress(to)}`, item, content: '', texts };
}

async function deliver(
  { tenant, outbox, mailer, from }: EmailChannelOptions,
  { to, what, item, content, texts }: DueMail,
): Promise<Delivery> {
  const identity = JSON.stringify([tenant, item, content]);
  const result = await outbox.deliver(
    { channel: 'email', item, content },
    { send: () => mailer.send({ from, to, identity, ...texts }) },
  );
  return { what, ...result };
}
