import { createHmac } from 'node:crypto';
import type { HttpsPost } from '../core/https-post.ts';
import { NotDelivered } from '../core/outbox.ts';
import type { Clock } from '../core/ports.ts';
import type { SignedHook } from '../core/signed-hook.ts';
import { deliveryId } from './delivery-id.ts';

export interface SignedHookOptions {
  readonly url: string;
  readonly secret: string;
  readonly https: HttpsPost;
  readonly clock: Pick<Clock, 'now'>;
}

const DEADLINE_MS = 20_000;

/** Answers that say: later. */
const LATER: ReadonlySet<number> = new Set([408, 425, 429, 503]);

/** A web hook whose messages carry their instant and a signature over it and the body, as docs/channels/webhook.md tells. */
export function signedHook({ url, secret, https, clock }: SignedHookOptions): SignedHook {
  return {
    async post({ event, identity, body }) {
      const id = deliveryId(identity);
      const seconds = Math.floor(clock.now().getTime() / 1000);
      const headers = {
        'spendlog-event': event,
        'spendlog-delivery': id,
        'spendlog-signature': `t=${seconds},v1=${signature(secret, seconds, body)}`,
      };
      const { status } = await https.post(url, { body, headers, deadlineMs: DEADLINE_MS });
      if (status >= 200 && status < 300) return id;
      const answered = `The web hook answered ${status}`;
      if (LATER.has(status)) throw new NotDelivered(answered, { postponed: true });
      if (status >= 400 && status < 500) throw new NotDelivered(answered);
      throw new Error(`${answered}, which does not tell whether it took it`);
    },
  };
}

function signature(secret: string, seconds: number, body: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
