import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChannelParts } from '../../../src/app/channels/channel-parts.ts';
import { openGitChannel } from '../../../src/app/channels/git-channel.ts';
import { githubPlace } from '../../../src/app/channels/github-place.ts';
import { configSchema } from '../../../src/config/config.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { openReportFolder } from '../../../src/platform/report-folder.ts';
import { tenantKeys } from '../../../src/store/keys.ts';
import { openOutbox } from '../../../src/store/outbox.ts';
import { REPOSITORY, startServer } from '../../channels/git/github-rig.ts';
import { reportOf } from '../../channels/git/publications.ts';
import {
  bareRepository,
  commitFile,
  GIT_ENVIRONMENT,
  git,
  pathsIn,
} from '../../channels/git/repositories.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { testEnvironment } from '../../support/test-environment.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const folderOf = temporaryFolders();

/** What the channel is opened with where `spendlog.yml` says this. */
function partsOf(
  folder: string,
  written: unknown,
  variables: Readonly<Record<string, string>> = {},
): ChannelParts {
  const clock = virtualClock();
  const environment = testEnvironment(folder, { clock, environment: { ...GIT_ENVIRONMENT, ...variables } });
  return {
    tenant: 'shop',
    config: configSchema.parse(written),
    outbox: openOutbox({ store: memoryStore(), keys: tenantKeys('shop'), clock, log: silentLog }),
    environment,
    folder: openReportFolder(folder),
    github: githubPlace(environment),
    access: () => Promise.reject(new Error('AWS has no part in it')),
  };
}

async function repository(): Promise<string> {
  const folder = await folderOf();
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await commitFile(folder, 'code.txt', 'code\n');
  return folder;
}

describe('the channel for git', { timeout: 180_000 }, () => {
  test('is closed where nobody asked for it', async () => {
    const folder = await repository();
    expect(await openGitChannel(partsOf(folder, {}))).toBeNull();
    expect(await openGitChannel(partsOf(folder, { git: false }))).toBeNull();
  });

  test('with a token it is that of GitHub, on the branch and in the folder of the file', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const variables = { GITHUB_TOKEN: 'secret', GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: server.url };
    const written = { git: { branch: 'costs', orphan: true }, output: './docs/reports/' };
    const channel = await openGitChannel(partsOf(await folderOf(), written, variables));
    expect(await channel?.publish(reportOf('2026-11-20'))).toMatchObject({
      deliveries: [{ what: 'commit to costs', state: 'delivered' }],
      reportUrl: 'https://github.com/acme/finops/blob/costs/docs/reports/shop/2026/11/20/report.md',
    });
    const paths = await pathsIn(bare, 'costs');
    expect(paths.filter((path) => !path.startsWith('docs/reports/'))).toEqual([]);
    expect(paths).toContain('docs/reports/shop/latest/report.md');
  });

  test('asked for a pull request it opens one, and one where the branch is protected', async () => {
    const bare = await bareRepository(await folderOf());
    await using server = await startServer(bare);
    const variables = { GITHUB_TOKEN: 'secret', GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: server.url };
    const publish = async (written: unknown, day: string) => {
      const channel = await openGitChannel(partsOf(await folderOf(), written, variables));
      return channel?.publish(reportOf(day));
    };
    expect(await publish({ git: { pullRequest: true } }, '2026-11-20')).toMatchObject({ pullRequest: 1 });
    server.world.protected.set('main', 'Protected branch update failed for refs/heads/main.');
    expect(await publish({ git: true }, '2026-11-21')).toMatchObject({
      deliveries: [{ what: 'commit to spendlog/reports-shop', state: 'delivered' }],
      pullRequest: 1,
    });
  });

  test('without a token it is the repository that the folder lies in', async () => {
    const folder = await repository();
    await mkdir(join(folder, 'finops'));
    const channel = await openGitChannel(partsOf(join(folder, 'finops'), { git: true }));
    expect(await channel?.publish(reportOf('2026-11-20'))).toMatchObject({
      deliveries: [{ what: 'commit to main', state: 'delivered' }],
    });
    expect(await pathsIn(folder, 'main')).toContain('finops/reports/shop/latest/report.md');
  });

  test('with neither, and for a pull request without GitHub, it says what to do', async () => {
    const refusal = { code: 'INPUT_INVALID', hint: expect.stringContaining('GITHUB_TOKEN') };
    await expect(openGitChannel(partsOf(await folderOf(), { git: true }))).rejects.toMatchObject(refusal);
    const written = { git: { pullRequest: true } };
    await expect(openGitChannel(partsOf(await repository(), written))).rejects.toMatchObject(refusal);
  });

  test.each(['.', './', '/tmp/reports', '../reports', 'a/../../b', 'a\\b', '.git/reports', 'a/.git'])(
    'reports are never committed to %s',
    async (output) => {
      const folder = await repository();
      await expect(openGitChannel(partsOf(folder, { git: true, output }))).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        hint: expect.stringContaining('output'),
      });
    },
  );
});
