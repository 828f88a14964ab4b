import { describe, expect, test } from 'vitest';
import type { ChannelParts } from '../../../src/app/channels/channel-parts.ts';
import { githubPlace } from '../../../src/app/channels/github-place.ts';
import { openIssuesChannel } from '../../../src/app/channels/issues-channel.ts';
import { configSchema } from '../../../src/config/config.ts';
import { NO_LINKS, NO_NARRATIVE_FILES } from '../../../src/core/publication.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { openReportFolder } from '../../../src/platform/report-folder.ts';
import { tenantKeys } from '../../../src/store/keys.ts';
import { openOutbox } from '../../../src/store/outbox.ts';
import { owner, recommendation, reportOf } from '../../channels/issues/recommended.ts';
import { startGithub } from '../../loopback/github/github.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { testEnvironment } from '../../support/test-environment.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

/** What the channel is opened with where `spendlog.yml` says this. */
function partsOf(written: unknown, variables: Readonly<Record<string, string>> = {}): ChannelParts {
  const clock = virtualClock();
  const environment = testEnvironment('.', { clock, environment: variables });
  return {
    tenant: 'shop',
    config: configSchema.parse(written),
    outbox: openOutbox({ store: memoryStore(), keys: tenantKeys('shop'), clock, log: silentLog }),
    environment,
    folder: openReportFolder('.'),
    github: githubPlace(environment),
    access: () => Promise.reject(new Error('AWS has no part in it')),
  };
}

describe('the channel for issues', { timeout: 60_000 }, () => {
  test('is closed where nobody asked for it', async () => {
    expect(await openIssuesChannel(partsOf({}))).toBeNull();
    expect(await openIssuesChannel(partsOf({ issues: false }))).toBeNull();
  });

  test('names what is missing where it does not know where issues are', async () => {
    await expect(openIssuesChannel(partsOf({ issues: true }))).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      hint: expect.stringContaining('GITHUB_TOKEN'),
    });
  });

  test('opens issues as the file says, in the repository that runs and in those of owners', async () => {
    await using to = await startGithub({ repositories: ['acme/costs', 'acme/search'] });
    const variables = { GITHUB_TOKEN: 'job', GITHUB_REPOSITORY: 'acme/costs', GITHUB_API_URL: to.url };
    const written = {
      issues: { minMonthlySavings: 10, labels: ['finops'], dashboard: false },
      owners: [{ match: { service: 'opensearch' }, team: 'search', repository: 'acme/search' }],
    };
    const check = 'ebs-unattached-volumes';
    const there = recommendation(2, {
      usd: '20',
      owner: owner('search', { repository: 'acme/search' }),
      check,
    });

    const channel = await openIssuesChannel(partsOf(written, variables));
    const published = await channel?.publish({
      run: 'run',
      report: { ...reportOf([recommendation(1, { usd: '11', check }), there]), tenant: 'shop' },
      notes: null,
      alerts: [],
      links: NO_LINKS,
      narratives: new Map(),
      narrativeFiles: NO_NARRATIVE_FILES,
      pullRequest: null,
      at: '2026-11-21T06:00:00Z',
    });

    expect(published?.deliveries.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    const created = to.journal.filter(({ method, route }) => method === 'POST' && route.endsWith('/issues'));
    expect(created).toMatchObject([
      {
        path: '/repos/acme/search/issues',
        body: { labels: expect.arrayContaining(['finops', 'tenant:shop']) },
      },
      // The guide of the check is in it.
      { path: '/repos/acme/costs/issues', body: { body: expect.stringContaining('aws ec2 delete-volume') } },
    ]);
  });
});
