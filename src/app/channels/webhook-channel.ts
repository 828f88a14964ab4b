import { webhookChannel } from '../../channels/webhook-channel.ts';
import { SpendlogError } from '../../core/errors.ts';
import { type HttpsPostOptions, httpsPost } from '../../platform/https-post.ts';
import { signedHook } from '../../platform/signed-hook.ts';
import type { ChannelParts } from './channel-parts.ts';

/**
 * A web hook of the user's own. `reach` is for tests, whose hook is on loopback.
 * @throws SpendlogError INPUT_INVALID without the secret that signs
 */
export async function openWebhookChannel(
  { tenant, outbox, config, environment }: ChannelParts,
  reach: Partial<HttpsPostOptions> = {},
) {
  if (!config.webhook) return null;
  const secret = environment.environment['SPENDLOG_WEBHOOK_SECRET'] ?? '';
  if (secret === '') {
    throw new SpendlogError(
      'INPUT_INVALID',
      'webhook: is on, and there is nothing to sign its messages with.',
      'Set SPENDLOG_WEBHOOK_SECRET to a random text that the receiver knows as well.',
    );
  }
  environment.maskSecret(secret);
  const { url } = config.webhook;
  const https = httpsPost({ hosts: [new URL(url).hostname], log: environment.log, ...reach });
  return webhookChannel({
    tenant,
    outbox,
    hook: signedHook({ url, secret, https, clock: environment.clock }),
  });
}
