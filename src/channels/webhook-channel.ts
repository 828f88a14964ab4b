import type { Channel } from '../core/channel.ts';
import type { Outbox } from '../core/outbox.ts';
import type { SignedHook } from '../core/signed-hook.ts';
import { deliverNotices, type Notice } from './notices.ts';

export interface WebhookChannelOptions {
  readonly tenant: string;
  readonly outbox: Outbox;
  readonly hook: SignedHook;
}

/** Signed messages for a web hook of the user's own. */
export function webhookChannel({ tenant, outbox, hook }: WebhookChannelOptions): Channel {
  const send = ({ event, identity, body }: Notice) => hook.post({ event, identity, body });
  return {
    id: 'webhook',
    publish: async (publication) => ({
      deliveries: await deliverNotices({ tenant, outbox, channel: 'webhook', send }, publication),
    }),
  };
}
