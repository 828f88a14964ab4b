import { expect, it } from 'vitest';
import type { ChannelParts } from '../../../src/app/channels/channel-parts.ts';
import { githubPlace } from '../../../src/app/channels/github-place.ts';
import { openPullRequestChannel } from '../../../src/app/channels/pull-request-channel.ts';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { openReportFolder } from '../../../src/platform/report-folder.ts';
import { openRunStore } from '../../../src/store/run-store.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { testEnvironment } from '../../support/test-environment.ts';

const GITHUB = { GITHUB_TOKEN: 'job', GITHUB_REPOSITORY: 'acme/costs' };

function parts(file: string, variables: Readonly<Record<string, string>>): ChannelParts {
  const environment = testEnvironment('.', { environment: variables });
  return {
    tenant: 'shop',
    config: parseConfig(file, 'spendlog.yml'),
    outbox: openRunStore(memoryStore(), 'shop', environment).outbox(environment),
    environment,
    folder: openReportFolder('.', 'reports'),
    github: githubPlace(environment),
    access: () => Promise.reject(new Error('Nobody signs in')),
  };
}

it.each([
  ['reports are committed through GitHub', 'git:', GITHUB, true],
  ['nothing is committed', 'issues:', GITHUB, false],
  ['reports are committed on this machine', 'git:', {}, false],
])('comments on pull requests of reports where %s: %s', async (_, file, variables, opens) => {
  const channel = await openPullRequestChannel(parts(file, variables));

  expect(channel?.id).toBe(opens ? 'pull-request' : undefined);
});
