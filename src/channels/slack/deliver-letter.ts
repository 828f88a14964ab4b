import type { Delivery } from '../../core/channel.ts';
import { isNotDelivered, type Outbox, type OutboxResult } from '../../core/outbox.ts';
import type { Clock } from '../../core/ports.ts';
import { sha256OfText } from '../../core/sha256.ts';
import type { SlackLetter } from './slack-letter.ts';

export interface DeliverParts {
  /** In the mark of a message: several tenants may share a channel. */
  readonly tenant: string;
  readonly outbox: Outbox;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** Milliseconds before it is looked for whether something came that nobody confirmed. */
const PAUSE = 10_000;

/** Delivers one message, where there is anything to be said. What Slack does is a delivery; mistakes of ours are thrown. */
export async function deliverLetter(parts: DeliverParts, letter: SlackLetter): Promise<readonly Delivery[]> {
  const { what } = letter;
  try {
    const result = await delivered(parts, letter);
    return result ? [{ what, ...result }] : [];
  } catch (error) {
    if (!isNotDelivered(error)) throw error;
    return [{ what, state: error.postponed ? 'postponed' : 'failed', reason: error.message }];
  }
}

async function delivered(
  { tenant, outbox, clock }: DeliverParts,
  letter: SlackLetter,
): Promise<OutboxResult | null> {
  const item = { channel: 'slack', ...letter.item } as const;
  const reference = await outbox.delivered(item);
  if (reference !== null) return { state: 'unchanged', reference };
  // Written before the outbox is asked: a fault of ours is no delivery that may have arrived.
  const message = letter.message();
  if (!message) return null;
  const sending = await letter.sending(await markOf(tenant, letter), message);
  const result = await outbox.deliver(item, sending);
  if (result.state !== 'unconfirmed' || !sending.find) return result;
  await clock.sleep(PAUSE);
  return outbox.deliver(item, sending);
}

const MARK_DIGITS = 32;

/** Everybody in the workspace may read it, so that it tells nothing. */
async function markOf(tenant: string, { item: { item, content } }: SlackLetter): Promise<string> {
  return (await sha256OfText(JSON.stringify([tenant, item, content]))).slice(0, MARK_DIGITS);
}
