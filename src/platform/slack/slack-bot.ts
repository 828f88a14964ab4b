import type {
  SlackBot,
  SlackPlace,
  SlackPost,
  SlackReader,
  SlackWithin,
} from '../../core/slack-workspace.ts';
import { property } from '../property.ts';
import { type SlackApi, type SlackApiOptions, slackApi } from './slack-api.ts';
import { channelIds } from './slack-channels.ts';
import { failedReading, SlackRefusal } from './slack-failure.ts';
import { slackPages } from './slack-pages.ts';

/** Under this name messages of ours carry what they are known by; https://docs.slack.dev/messaging/message-metadata. */
const EVENT_TYPE = 'spendlog';

/** A workspace by the token of a bot. */
export function slackBot(options: SlackApiOptions): SlackBot {
  const api = slackApi(options);
  const idOf = channelIds(api);
  const readers = new Map<string, Promise<SlackReader | null>>();
  return {
    post: async (given) => post(api, given, (await idOf(given.channel)) ?? given.channel),
    reader(channel) {
      const reader = readers.get(channel) ?? newReader(api, idOf(channel));
      readers.set(channel, reader);
      return reader;
    },
  };
}

async function post(
  api: SlackApi,
  { message, mark, thread }: SlackPost,
  channel: string,
): Promise<SlackPlace> {
  const answer = await api.call('chat.postMessage', {
    channel,
    ...message,
    ...(thread === null ? {} : { thread_ts: thread }),
    metadata: { event_type: EVENT_TYPE, event_payload: { item: mark } },
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  });
  const place = placeOf(property(answer, 'channel'), answer);
  if (place) return place;
  throw new Error('Slack, chat.postMessage: the answer does not tell where the message stands');
}

/** Without the scope, or outside of the channel, a bot posts and cannot read. */
const UNREADABLE: ReadonlySet<string> = new Set(['missing_scope', 'not_in_channel', 'channel_not_found']);

async function newReader(api: SlackApi, resolving: Promise<string | null>): Promise<SlackReader | null> {
  const channel = await resolving;
  if (channel === null) return null;
  try {
    await api.call('conversations.history', { channel, limit: 1 });
  } catch (error) {
    if (error instanceof SlackRefusal && UNREADABLE.has(error.error)) return null;
    throw failedReading(error);
  }
  return { find: (mark, within) => find(api, channel, mark, within) };
}

async function find(
  api: SlackApi,
  channel: string,
  mark: string,
  within: SlackWithin,
): Promise<SlackPlace | null> {
  const [method, where] =
    'thread' in within
      ? ['conversations.replies', { ts: within.thread }]
      : ['conversations.history', { oldest: String(Date.parse(within.since) / 1000) }];
  const body = { channel, ...where, include_all_metadata: true };
  try {
    for await (const message of slackPages(api, method, body, 'messages')) {
      if (markOf(message) === mark) return placeOf(channel, message);
    }
    return null;
  } catch (error) {
    throw failedReading(error);
  }
}

function markOf(message: unknown): unknown {
  const metadata = property(message, 'metadata');
  if (property(metadata, 'event_type') !== EVENT_TYPE) return null;
  return property(property(metadata, 'event_payload'), 'item');
}

function placeOf(channel: unknown, message: unknown): SlackPlace | null {
  const ts = property(message, 'ts');
  return typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : null;
}
