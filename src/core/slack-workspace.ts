import type { SlackMessage } from './slack-message.ts';

/** Where a message stands. */
export interface SlackPlace {
  /** Id of its channel. */
  readonly channel: string;
  /** What Slack knows it by in its channel. */
  readonly ts: string;
}

/** Something to be posted by a bot. */
export interface SlackPost {
  readonly message: SlackMessage;
  /** Its id, or `#name`. */
  readonly channel: string;
  /** Known by it when its channel is read: hexadecimal digits, which say nothing to people. */
  readonly mark: string;
  /** `ts` of the message that it answers; `null`: it stands by itself. */
  readonly thread: string | null;
}

/** A workspace as a bot meets it. */
export interface SlackBot {
  /**
   * Posts once, and waits only where Slack asks for it.
   * @throws NotDelivered where it certainly is not there. After any other error it may be.
   */
  post(post: SlackPost): Promise<SlackPlace>;
  /**
   * What reads a channel, by its id or `#name`; `null`: the bot may not.
   * @throws NotDelivered where that cannot be found out.
   */
  reader(channel: string): Promise<SlackReader | null>;
}

export interface SlackReader {
  /**
   * A message of ours; `null`: it is not there.
   * @throws NotDelivered where the channel cannot be read now.
   */
  find(mark: string, within: SlackWithin): Promise<SlackPlace | null>;
}

/** Where to look: in the channel from an ISO instant on, or in the thread of a message. */
export type SlackWithin = { readonly since: string } | { readonly thread: string };

/** A web hook of Slack's, which has one channel and cannot be read. */
export interface SlackHook {
  /** @throws NotDelivered where it certainly is not there. After any other error it may be. */
  post(message: SlackMessage): Promise<void>;
}

/** A place as the reference of a delivery. */
export function slackReference({ channel, ts }: SlackPlace): string {
  return `${channel}/${ts}`;
}

/** The place a reference names; `null`: it names none. */
export function slackPlaceOf(reference: string): SlackPlace | null {
  const { channel, ts } = /^(?<channel>[A-Z0-9]+)\/(?<ts>[\d.]+)$/.exec(reference)?.groups ?? {};
  return channel === undefined || ts === undefined ? null : { channel, ts };
}
