import { describe, expect, it } from 'vitest';
import type { HttpsAnswer, HttpsPost } from '../../../src/core/https-post.ts';
import { isNotDelivered } from '../../../src/core/outbox.ts';
import { httpsPost } from '../../../src/platform/https-post.ts';
import { SLACK_HOOK_HOSTS, slackHook } from '../../../src/platform/slack/slack-hook.ts';
import { startHttpsHook } from '../../loopback/https-hook.ts';

const SECRET = '/services/T0/B0/secret';

async function answering({ status, body }: HttpsAnswer): Promise<unknown> {
  await using server = await startHttpsHook(
    (response) => response.writeHead(status).end(body),
    'hooks.slack.com',
  );
  const hook = slackHook(`${server.origin}${SECRET}`, httpsPost(server.reach));
  const thrown = await hook.post({ text: 'x', blocks: [] }).catch((error: unknown) => error);
  expect(server.requests.map(({ path, body: sent }) => [path, JSON.parse(sent)])).toEqual([
    [SECRET, { text: 'x', blocks: [] }],
  ]);
  return thrown;
}

describe('a web hook of Slack', () => {
  it('is taken at its word', async () => {
    expect(await answering({ status: 200, body: 'ok' })).toBeUndefined();
  });

  it.each([
    [404, 'no_service', 'SPENDLOG_SLACK_WEBHOOK_URL'],
    [400, 'invalid_blocks', 'invalid_blocks'],
    [403, 'action_prohibited', 'administrator'],
    [410, 'channel_is_archived', 'archived'],
  ])('that answers %d %s did not take it, and the fix is named', async (status, body, hint) => {
    const thrown = await answering({ status, body });
    expect(isNotDelivered(thrown)).toBe(true);
    expect(thrown).toMatchObject({ postponed: false, message: expect.stringContaining(hint) });
    expect(String(thrown)).not.toContain('secret');
  });

  it('that is asked too often goes on with the next run', async () => {
    const thrown = await answering({ status: 429, body: 'rate_limited' });
    expect(thrown).toMatchObject({ postponed: true });
  });

  it.each([
    [500, 'rollup_error'],
    [200, '<html>Sign in</html>'],
  ])('that answers %d %s leaves open whether it arrived', async (status, body) => {
    const thrown = await answering({ status, body });
    expect(thrown).toBeInstanceOf(Error);
    expect(isNotDelivered(thrown)).toBe(false);
    expect(String(thrown)).not.toContain('Sign in');
  });

  it('is at Slack, whatever the variable says', async () => {
    const https: HttpsPost = httpsPost({ hosts: SLACK_HOOK_HOSTS, lookup: async () => ['203.0.113.1'] });
    const thrown = await slackHook('https://evil.example/services/x', https)
      .post({ text: 'x', blocks: [] })
      .catch((error: unknown) => error);
    expect(isNotDelivered(thrown)).toBe(true);
    expect(String(thrown)).toContain('not among those allowed');
  });
});
