import type { OutboxItem, Sending } from '../../core/outbox.ts';
import type { SlackMessage } from '../../core/slack-message.ts';
import {
  type SlackBot,
  type SlackHook,
  type SlackWithin,
  slackReference,
} from '../../core/slack-workspace.ts';

/** One message on its way to one channel. */
export interface SlackLetter {
  /** For people, e.g. `summary in #finops`; untrusted. */
  readonly what: string;
  readonly item: Pick<OutboxItem, 'item' | 'content'>;
  /** `null`: there is nothing to be said. */
  message(): SlackMessage | null;
  /** How it is sent, with what it is known by, and looked for where that can be. */
  sending(mark: string, message: SlackMessage): Promise<Sending>;
}

type Written = Pick<SlackLetter, 'what' | 'item' | 'message'>;

/** By a web hook: sent, and never looked for. */
export function letterByHook(hook: SlackHook, written: Written): SlackLetter {
  const sending = async (_mark: string, message: SlackMessage) => ({
    send: async () => {
      await hook.post(message);
      return 'web hook';
    },
  });
  return { ...written, sending };
}

/** By a bot: looked for where it stands once it was sent, if the bot may read there. */
export function letterByBot(
  bot: SlackBot,
  channel: string,
  within: SlackWithin,
  written: Written,
): SlackLetter {
  const thread = 'thread' in within ? within.thread : null;
  return {
    ...written,
    async sending(mark, message) {
      const send = async () => slackReference(await bot.post({ channel, mark, thread, message }));
      const reader = await bot.reader(channel);
      if (!reader) return { send };
      const find = async () => {
        const place = await reader.find(mark, within);
        return place && slackReference(place);
      };
      return { send, find };
    },
  };
}
