import { describe, expect, it } from 'vitest';
import { pullRequestChannel } from '../../../src/channels/pull-request/pull-request-channel.ts';
import { NO_LINKS, NO_NARRATIVE_FILES, type Publication } from '../../../src/core/publication.ts';
import { githubStickyComments } from '../../../src/platform/github/sticky-comments.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { tenantKeys } from '../../../src/store/keys.ts';
import { openOutbox } from '../../../src/store/outbox.ts';
import { field } from '../../loopback/github/fields.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import { openPullRequest } from '../../loopback/github/pull-request.ts';
import type { GithubOptions } from '../../loopback/github/world.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const start = (options: GithubOptions = {}) =>
  startGithub({ people: { ada: 'write' }, limit: null, ...options });

function channelOf(github: LoopbackGithub, store = memoryStore()) {
  const place = {
    token: 'job',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    repository: 'acme/costs',
  };
  const clock = virtualClock();
  return pullRequestChannel({
    comments: githubStickyComments({ place, log: silentLog, secondMs: 1 }),
    persona: 'devops',
    outbox: openOutbox({ store, keys: tenantKeys('shop'), clock, log: silentLog }),
  });
}

function publication(pullRequest: number | null, tenant = 'shop'): Publication {
  return {
    run: 'run',
    report: { ...REPORT, tenant },
    notes: null,
    alerts: [],
    links: { ...NO_LINKS, report: 'https://github.com/acme/costs/blob/x/reports/shop/latest/report.md' },
    narratives: new Map(),
    narrativeFiles: NO_NARRATIVE_FILES,
    pullRequest,
    at: '2026-11-20T08:00:00.000Z',
  };
}

async function commentsOn(github: LoopbackGithub, pull: number): Promise<readonly string[]> {
  const { body } = await github.as('ada')('GET', `/repos/acme/costs/issues/${pull}/comments`);
  return Array.isArray(body) ? body.map((each) => String(field(each, 'body'))) : [];
}

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

describe('the summary of a report that comes as a pull request', { timeout: 30_000 }, () => {
  it('is nothing where the report was committed', async () => {
    await using github = await start();

    expect(await channelOf(github).publish(publication(null))).toEqual({ deliveries: [] });
    expect(github.journal).toEqual([]);
  });

  it('is one comment: written once, left as it is, then brought up to date', async () => {
    await using github = await start();
    const pull = await openPullRequest(github, 'ada');
    const channel = channelOf(github);

    expect(await channel.publish(publication(pull))).toEqual({
      deliveries: [
        {
          what: `comment on pull request #${pull}`,
          state: 'delivered',
          reference: expect.stringContaining(`/acme/costs/`),
        },
      ],
    });
    const [text = ''] = await commentsOn(github, pull);
    expect(text).toContain('https://github.com/acme/costs/blob/x/reports/shop/latest/report.md');

    expect(await channel.publish(publication(pull))).toMatchObject({ deliveries: [{ state: 'unchanged' }] });
    // The runs of a report may lie in another store.
    const lost = channelOf(github, memoryStore());
    expect(await lost.publish(publication(pull))).toMatchObject({ deliveries: [{ state: 'unchanged' }] });
    expect(await commentsOn(github, pull)).toEqual([text]);

    const later = { ...publication(pull), links: NO_LINKS };
    expect(await channel.publish(later)).toMatchObject({ deliveries: [{ state: 'delivered' }] });
    const [after, ...others] = await commentsOn(github, pull);
    expect(after).not.toBe(text);
    expect(others).toEqual([]);
    // Back to what it was: what stands there is the truth, not what was delivered once.
    expect(await channel.publish(publication(pull))).toMatchObject({ deliveries: [{ state: 'delivered' }] });
    expect(await commentsOn(github, pull)).toEqual([text]);
  });

  it('is not written again where somebody deleted it', async () => {
    await using github = await start();
    const pull = await openPullRequest(github, 'ada');
    const channel = channelOf(github);
    await channel.publish(publication(pull));
    const rest = github.as('ada');
    const { body } = await rest('GET', `/repos/acme/costs/issues/${pull}/comments`);
    await rest('DELETE', `/repos/acme/costs/issues/comments/${field(field(body, '0'), 'id')}`);

    expect(await channel.publish(publication(pull))).toMatchObject({ deliveries: [{ state: 'unchanged' }] });
    expect(await commentsOn(github, pull)).toEqual([]);
  });

  it('is found by the next run where the answer was lost', async () => {
    await using github = await start({
      fault: ({ route, nth, login }) =>
        route === CREATE && nth === 1 && login !== 'ada' ? 'lose-answer' : null,
    });
    const pull = await openPullRequest(github, 'ada');
    const channel = channelOf(github);

    expect(await channel.publish(publication(pull))).toMatchObject({
      deliveries: [{ state: 'unconfirmed' }],
    });
    expect(await channel.publish(publication(pull))).toMatchObject({ deliveries: [{ state: 'unchanged' }] });
    expect(await commentsOn(github, pull)).toHaveLength(1);
  });

  it('has failed where GitHub refuses it, and is tried again', async () => {
    let refuses = true;
    await using github = await start({
      fault: ({ route }) =>
        route === CREATE && refuses ? { status: 403, body: { message: 'Not accessible' } } : null,
    });
    const pull = await openPullRequest(github, 'ada');
    const channel = channelOf(github);

    expect(await channel.publish(publication(pull))).toMatchObject({
      deliveries: [{ state: 'failed', reason: expect.stringContaining('Not accessible') }],
    });
    refuses = false;
    expect(await channel.publish(publication(pull))).toMatchObject({ deliveries: [{ state: 'delivered' }] });
  });

  it('is postponed at a limit, and has failed where comments cannot be read', async () => {
    let status = 429;
    await using github = await start({
      fault: ({ route, login }) =>
        login !== 'ada' && route.startsWith('GET ') && route.endsWith('/comments')
          ? { status, body: { message: 'No' }, headers: { 'retry-after': '600' } }
          : null,
    });
    const pull = await openPullRequest(github, 'ada');

    expect(await channelOf(github).publish(publication(pull))).toMatchObject({
      deliveries: [{ state: 'postponed' }],
    });
    status = 404;
    expect(await channelOf(github).publish(publication(pull))).toMatchObject({
      deliveries: [{ state: 'failed' }],
    });
  });
});
