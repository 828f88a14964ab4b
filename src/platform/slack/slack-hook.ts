import type { HttpsPost } from '../../core/https-post.ts';
import { NotDelivered } from '../../core/outbox.ts';
import type { SlackHook } from '../../core/slack-workspace.ts';

/** Hosts of Slack's web hooks. */
export const SLACK_HOOK_HOSTS: readonly string[] = ['hooks.slack.com', 'hooks.slack-gov.com'];

const DEADLINE = 30_000;
const TOO_MANY = 429;

/**
 * An incoming web hook (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks).
 * @param url Secret.
 */
export function slackHook(url: string, https: HttpsPost): SlackHook {
  return {
    async post(message) {
      const { status, body } = await https.post(url, {
        body: JSON.stringify(message),
        headers: {},
        deadlineMs: DEADLINE,
      });
      const said = body.trim();
      if (status === 200 && said === 'ok') return;
      // Slack names the error in a word; anything else is of somebody in between, and may hold anything.
      const error = /^[a-z][a-z_]{1,60}$/.test(said) ? said : `status ${status}`;
      const reason = `Slack's web hook: ${error}. ${HINTS[error] ?? ''}`.trim();
      if (status === TOO_MANY) throw new NotDelivered(reason, { postponed: true });
      if (status >= 400 && status < 500) throw new NotDelivered(reason);
      throw new Error(reason);
    },
  };
}

const AGAIN =
  'Make a new web hook in the app (Incoming Webhooks) and set SPENDLOG_SLACK_WEBHOOK_URL to its address.';

const HINTS: Readonly<Record<string, string>> = {
  no_service: `It was removed, or turned off. ${AGAIN}`,
  no_service_id: AGAIN,
  no_team: `Its workspace is gone. ${AGAIN}`,
  team_disabled: 'The workspace is turned off.',
  invalid_token: AGAIN,
  channel_not_found: `Its channel is gone. ${AGAIN}`,
  channel_is_archived: `Its channel is archived. ${AGAIN}`,
  user_not_found: AGAIN,
  action_prohibited: 'An administrator of the workspace has to allow the web hook to post there.',
  posting_to_general_channel_denied:
    'Only administrators may post to the general channel: give the web hook another.',
};
