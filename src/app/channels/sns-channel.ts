import { snsChannel } from '../../channels/sns-channel.ts';
import { snsTopic } from '../../platform/sns.ts';
import type { OpenChannel } from './channel-parts.ts';
import { signedInToSend } from './signed-in.ts';

/** A topic of Amazon SNS; signs in with the first message that is due. */
export const openSnsChannel: OpenChannel = async ({ tenant, outbox, config, environment, access }) => {
  if (!config.sns) return null;
  const { topic } = config.sns;
  const { clock, random, signal } = environment;
  return snsChannel({
    tenant,
    outbox,
    topic: {
      async publish(message) {
        const { credentials } = await signedInToSend(access);
        return snsTopic({ topic, credentials, clock, random, signal }).publish(message);
      },
    },
  });
};
