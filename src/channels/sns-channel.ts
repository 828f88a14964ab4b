import type { Channel } from '../core/channel.ts';
import type { Outbox } from '../core/outbox.ts';
import type { Topic } from '../core/topic.ts';
import { deliverNotices, type Notice } from './notices.ts';

export interface SnsChannelOptions {
  readonly tenant: string;
  readonly outbox: Outbox;
  readonly topic: Topic;
}

/** Messages for whatever listens at a topic. */
export function snsChannel({ tenant, outbox, topic }: SnsChannelOptions): Channel {
  const send = ({ event, alert, identity, body }: Notice) =>
    topic.publish({
      identity,
      group: tenant,
      subject: `Spendlog: ${alert?.kind ?? event} ${tenant}`,
      message: body,
      attributes: { event, tenant, ...alert },
    });
  return {
    id: 'sns',
    publish: async (publication) => ({
      deliveries: await deliverNotices({ tenant, outbox, channel: 'sns', send }, publication),
    }),
  };
}
