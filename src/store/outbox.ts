import { z } from 'zod';
import {
  isNotDelivered,
  type Outbox,
  type OutboxItem,
  type OutboxResult,
  type Sending,
} from '../core/outbox.ts';
import type { Clock, Log } from '../core/ports.ts';
import { sha256OfText } from '../core/sha256.ts';
import type { Store } from '../core/store.ts';
import { type DocumentKind, readDocument, writeDocument } from './document.ts';
import type { TenantKeys } from './keys.ts';
import { parseWith } from './parse-with.ts';

/** What is written down before something is sent, and after. Neither holds what was sent, nor to whom. */
interface Confirmation {
  readonly reference: string;
  /** ISO instant. */
  readonly at: string;
}

const INTENT: DocumentKind<Pick<Confirmation, 'at'>> = {
  schema: 'intent',
  version: 1,
  parse: parseWith(z.looseObject({ at: z.iso.datetime() })),
};

const DONE: DocumentKind<Confirmation> = {
  schema: 'done',
  version: 1,
  parse: parseWith(z.looseObject({ reference: z.string(), at: z.iso.datetime() })),
};

export interface OutboxParts {
  readonly store: Store;
  readonly keys: TenantKeys;
  readonly clock: Clock;
  readonly log: Log;
}

/** The outbox of one tenant. */
export function openOutbox(parts: OutboxParts): Outbox {
  return {
    deliver: (item, sending) => deliver(parts, item, sending),
    async delivered(item) {
      return (await confirmationAt(parts, await placeOf(parts, item)))?.reference ?? null;
    },
  };
}

async function deliver(parts: OutboxParts, item: OutboxItem, sending: Sending): Promise<OutboxResult> {
  const place = await placeOf(parts, item);
  const before = await confirmationAt(parts, place);
  if (before) return { state: 'unchanged', reference: before.reference };
  const { attempt, mayHaveBeenSent } = await nextAttempt(parts, place);
  const result = await sendOnce(sending, mayHaveBeenSent).catch(resultOf);
  if ('reference' in result) await confirm(parts, place, result.reference);
  else {
    parts.log.write('warn', `Not delivered: ${result.reason}`, { channel: item.channel });
    if (result.state !== 'unconfirmed') await writeNote(parts, refusalKey(place, attempt));
  }
  return result;
}

/** Written before something is sent, and where it certainly did not arrive: an intent without either may have. */
async function nextAttempt(
  parts: OutboxParts,
  place: string,
): Promise<{ readonly attempt: number; readonly mayHaveBeenSent: boolean }> {
  for (let attempt = 1; ; attempt += 1) {
    const intent = await writeNote(parts, intentKey(place, attempt));
    if (intent === 'created') return { attempt, mayHaveBeenSent: false };
    const refused = await parts.store.read(refusalKey(place, attempt));
    if (!refused) return { attempt, mayHaveBeenSent: true };
  }
}

async function writeNote({ store, clock }: OutboxParts, key: string): Promise<'created' | 'exists'> {
  const at = clock.now().toISOString();
  return store.create(key, await writeDocument(INTENT, key, { at }));
}

function intentKey(place: string, attempt: number): string {
  return attempt === 1 ? `${place}.intent` : `${place}.${attempt}.intent`;
}

function refusalKey(place: string, attempt: number): string {
  return `${place}.${attempt}.refused`;
}

function doneKey(place: string): string {
  return `${place}.done`;
}

/** What can be read at its destination is looked for there first, whoever sent it: an outbox may be lost. */
async function sendOnce(sending: Sending, mayHaveBeenSent: boolean): Promise<OutboxResult> {
  const found = (await sending.find?.()) ?? null;
  if (found !== null) return { state: 'unchanged', reference: found };
  if (mayHaveBeenSent && !sending.find) {
    return {
      state: 'unconfirmed',
      reason: 'A run ended while it was sent; whether it arrived is not known.',
    };
  }
  return { state: 'delivered', reference: await sending.send() };
}

function resultOf(error: unknown): OutboxResult {
  if (!isNotDelivered(error)) return { state: 'unconfirmed', reason: textOf(error) };
  return { state: error.postponed ? 'postponed' : 'failed', reason: error.message };
}

async function confirm({ store, clock }: OutboxParts, place: string, reference: string): Promise<void> {
  const done = doneKey(place);
  const confirmation = { reference, at: clock.now().toISOString() };
  await store.create(done, await writeDocument(DONE, done, confirmation));
}

/** A confirmation that cannot be read any more still is one. */
async function confirmationAt({ store }: OutboxParts, place: string): Promise<Confirmation | null> {
  const done = doneKey(place);
  const bytes = await store.read(done);
  if (!bytes) return null;
  const document = await readDocument(DONE, done, bytes);
  return document.state === 'read' ? document.value : { reference: '', at: '' };
}

const HASH_DIGITS = 32;

async function placeOf({ keys }: OutboxParts, { channel, item, content }: OutboxItem): Promise<string> {
  const hash = async (text: string) => (await sha256OfText(text)).slice(0, HASH_DIGITS);
  return keys.outbox(channel, await hash(item), await hash(content));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
