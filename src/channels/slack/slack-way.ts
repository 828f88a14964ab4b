import type { PersonaId } from '../../core/persona.ts';
import type { SlackBot, SlackHook } from '../../core/slack-workspace.ts';
import type { Cadence } from '../cadence-period.ts';

/** How messages get to Slack. */
export type SlackWay = SlackBotWay | SlackHookWay;

/** Posts to any channel it is in, and reads those it may. */
export interface SlackBotWay {
  readonly kind: 'bot';
  readonly bot: SlackBot;
  /** Where the summary goes, as every channel by its id or `#name`. */
  readonly channel: string;
  readonly alertsChannel: string;
  /** Who gets the summary as well, each in a channel and a cadence of their own. */
  readonly readers: readonly SlackReader[];
  /** Who is told of its own actions, and where. */
  readonly owners: readonly SlackOwner[];
}

/** Has one channel, and nothing can be read by it: no thread, and at most once. */
export interface SlackHookWay {
  readonly kind: 'hook';
  readonly hook: SlackHook;
}

export interface SlackReader {
  readonly channel: string;
  readonly persona: PersonaId;
  readonly when: Cadence;
}

export interface SlackOwner {
  /** Untrusted. */
  readonly team: string;
  readonly channel: string;
}
