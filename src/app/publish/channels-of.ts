import type { Channel, ChannelId, Delivery } from '../../core/channel.ts';
import { isSpendlogError } from '../../core/errors.ts';
import type { Log } from '../../core/ports.ts';
import { stacksOf } from '../../core/stacks-of.ts';
import type { ChannelParts, OpenChannel } from '../channels/channel-parts.ts';

/** In the order in which they publish: those after link to what those before have left. The code of one is loaded when it is opened. */
const CHANNELS: readonly (readonly [ChannelId, OpenChannel])[] = [
  ['git', async (parts) => (await import('../channels/git-channel.ts')).openGitChannel(parts)],
  ['issues', async (parts) => (await import('../channels/issues-channel.ts')).openIssuesChannel(parts)],
  [
    'pull-request',
    async (parts) => (await import('../channels/pull-request-channel.ts')).openPullRequestChannel(parts),
  ],
  ['slack', async (parts) => (await import('../channels/slack-channel.ts')).openSlackChannel(parts)],
  ['email', async (parts) => (await import('../channels/email-channel.ts')).openEmailChannel(parts)],
  ['sns', async (parts) => (await import('../channels/sns-channel.ts')).openSnsChannel(parts)],
  ['webhook', async (parts) => (await import('../channels/webhook-channel.ts')).openWebhookChannel(parts)],
];

/** A channel that is configured: it publishes, or something it needs is not there. */
export type ConfiguredChannel =
  | { readonly id: ChannelId; readonly channel: Channel }
  | { readonly id: ChannelId; readonly failed: Delivery };

/** Every channel that is configured, in the order in which they publish. */
export async function channelsOf(parts: ChannelParts): Promise<readonly ConfiguredChannel[]> {
  const found: ConfiguredChannel[] = [];
  for (const [id, open] of CHANNELS) {
    const opened = await opening(id, open, parts);
    if (opened) found.push(opened);
  }
  return found;
}

async function opening(
  id: ChannelId,
  open: OpenChannel,
  parts: ChannelParts,
): Promise<ConfiguredChannel | null> {
  try {
    const channel = await open(parts);
    return channel && { id, channel };
  } catch (error) {
    return { id, failed: failedDelivery(id, error, parts.environment.log) };
  }
}

/** Whatever ends a channel is a delivery that failed: the other channels go on. A fault of ours is logged with its stack. */
export function failedDelivery(id: ChannelId, error: unknown, log: Log): Delivery {
  if (isSpendlogError(error)) {
    return { what: id, state: 'failed', reason: `${error.message} ${error.hint}` };
  }
  log.write('error', `A fault of Spendlog ended a channel: ${stacksOf(error)}`, { channel: id });
  return {
    what: id,
    state: 'failed',
    reason: 'A fault of Spendlog: please report it with the stack in the log.',
  };
}
