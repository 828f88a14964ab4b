import { slackChannel } from '../../channels/slack/slack-channel.ts';
import type { SlackOwner, SlackWay } from '../../channels/slack/slack-way.ts';
import type { Config } from '../../config/config.ts';
import { SpendlogError } from '../../core/errors.ts';
import { httpsPost } from '../../platform/https-post.ts';
import { slackApiUrl } from '../../platform/slack/slack-api-url.ts';
import { slackBot } from '../../platform/slack/slack-bot.ts';
import { SLACK_HOOK_HOSTS, slackHook } from '../../platform/slack/slack-hook.ts';
import type { ChannelParts, OpenChannel } from './channel-parts.ts';

type SlackSettings = NonNullable<Config['slack']>;

/** Posts to Slack: as a bot where there is a token, else by an incoming web hook. */
export const openSlackChannel: OpenChannel = async (parts) => {
  const { tenant, config, outbox, environment } = parts;
  if (!config.slack) return null;
  return slackChannel({
    tenant,
    outbox,
    clock: environment.clock,
    persona: config.slack.persona,
    cadence: config.slack.when,
    way: wayOf(parts, config.slack),
  });
};

function wayOf(parts: ChannelParts, slack: SlackSettings): SlackWay {
  const { maskSecret, environment } = parts.environment;
  const token = environment['SPENDLOG_SLACK_BOT_TOKEN'] ?? '';
  const url = environment['SPENDLOG_SLACK_WEBHOOK_URL'] ?? '';
  for (const secret of [token, url]) if (secret !== '') maskSecret(secret);
  if (token !== '') return botWay(parts, slack, token);
  if (url !== '') return hookWay(parts, slack, url);
  throw new SpendlogError(
    'INPUT_INVALID',
    'slack: is on, and there is neither a token nor a web hook to post with.',
    'Set SPENDLOG_SLACK_BOT_TOKEN (a bot, which is also known to have posted) or SPENDLOG_SLACK_WEBHOOK_URL, or take slack: out of spendlog.yml.',
  );
}

function botWay({ config, environment }: ChannelParts, slack: SlackSettings, token: string): SlackWay {
  const { channel, alertsChannel = channel } = slack;
  if (channel === undefined || alertsChannel === undefined) {
    throw new SpendlogError(
      'INPUT_INVALID',
      'slack.channel is missing: a bot has to know where the summary is posted.',
      'Name it in spendlog.yml: slack: { channel: "#finops" }, or the id of the channel.',
    );
  }
  const { clock, log, signal } = environment;
  const apiUrl = slackApiUrl(environment.environment['SLACK_API_URL']);
  const bot = slackBot({ token, clock, log, signal, apiUrl });
  return {
    kind: 'bot',
    bot,
    channel,
    alertsChannel,
    readers: slack.readers,
    owners: ownersOf(config, slack),
  };
}

/** Each channel of each team once, in the order of the rules. */
function ownersOf({ owners }: Config, slack: SlackSettings): readonly SlackOwner[] {
  if (!slack.owners) return [];
  const named = owners.flatMap(({ team, slackChannel: channel }) =>
    channel === undefined ? [] : [{ team, channel }],
  );
  return [...new Map(named.map((owner) => [JSON.stringify([owner.team, owner.channel]), owner])).values()];
}

function hookWay({ config, environment }: ChannelParts, slack: SlackSettings, url: string): SlackWay {
  const { log, progress } = environment;
  const others = [...slack.readers, ...ownersOf(config, slack)].map(({ channel }) => channel);
  const ignored = [...new Set([slack.channel, slack.alertsChannel, ...others])].filter(
    (channel) => channel !== undefined,
  );
  if (ignored.length > 0) {
    progress.warn(
      `Slack: a web hook posts to its own channel alone. Nothing is posted to ${ignored.join(', ')}: that takes SPENDLOG_SLACK_BOT_TOKEN.`,
    );
  }
  return { kind: 'hook', hook: slackHook(url, httpsPost({ hosts: SLACK_HOOK_HOSTS, log })) };
}
