import { property } from '../property.ts';
import type { SlackApi } from './slack-api.ts';
import { failedReading, SlackRefusal } from './slack-failure.ts';
import { slackPages } from './slack-pages.ts';

/** What is listed, first with private channels, which take a scope of their own. */
const TYPES = ['public_channel,private_channel', 'public_channel'] as const;

/**
 * Ids of channels, without which they cannot be read, by id or `#name`; `null`: the bot does not see it, or may not list
 * channels. They are listed once, and only where there is a name.
 */
export function channelIds(api: SlackApi): (channel: string) => Promise<string | null> {
  let listing: Promise<ReadonlyMap<string, string>> | null = null;
  return async (channel) => {
    if (!channel.startsWith('#')) return channel;
    listing ??= listed(api);
    return (await listing).get(channel.slice(1)) ?? null;
  };
}

async function listed(api: SlackApi): Promise<ReadonlyMap<string, string>> {
  for (const types of TYPES) {
    try {
      return await idsByName(api, types);
    } catch (error) {
      if (!(error instanceof SlackRefusal) || error.error !== 'missing_scope') throw failedReading(error);
    }
  }
  return new Map();
}

async function idsByName(api: SlackApi, types: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const body = { types, exclude_archived: true };
  for await (const channel of slackPages(api, 'conversations.list', body, 'channels')) {
    const [id, name] = [property(channel, 'id'), property(channel, 'name')];
    if (typeof id === 'string' && typeof name === 'string') ids.set(name, id);
  }
  return ids;
}
