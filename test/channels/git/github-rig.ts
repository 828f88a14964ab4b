import { gitChannel } from '../../../src/channels/git/git-channel.ts';
import type { Channel } from '../../../src/core/channel.ts';
import { githubReportBranch, githubRepository } from '../../../src/platform/github/report-branch.ts';
import { reportPullRequest } from '../../../src/platform/github/report-pull-request.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { tenantKeys } from '../../../src/store/keys.ts';
import { openOutbox } from '../../../src/store/outbox.ts';
import {
  type GithubGitOptions,
  type GithubGitServer,
  startGithubGit,
} from '../../loopback/github-git/server.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { SOURCES } from './publications.ts';

export const REPOSITORY = 'acme/finops';

/** GitHub over a bare repository, at an address of its own on the web. */
export function startServer(folder: string, fault?: GithubGitOptions['fault']): Promise<GithubGitServer> {
  return startGithubGit({ folder, repository: REPOSITORY, ...(fault ? { fault } : {}) });
}

export interface GithubRig {
  readonly tenant?: string;
  readonly branch?: string | null;
  readonly orphan?: boolean;
  readonly keepDays?: number;
  readonly token?: string;
  readonly store?: MemoryStore;
  /** Reports always come as a pull request. */
  readonly pullRequest?: boolean;
}

export async function githubChannel(
  { url }: Pick<GithubGitServer, 'url'>,
  given: GithubRig = {},
): Promise<Channel> {
  const { tenant = 'shop', branch = null, orphan = false, keepDays = 90, store = memoryStore() } = given;
  const place = {
    token: given.token ?? 'secret',
    repository: REPOSITORY,
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    serverUrl: 'https://github.com',
  };
  const repository = githubRepository({ place, log: silentLog, secondMs: 1 });
  const pullRequest = await reportPullRequest({
    repository,
    branch: `spendlog/reports-${tenant}`,
    base: branch,
    folder: `reports/${tenant}`,
  });
  const clock = virtualClock();
  const always = given.pullRequest === true;
  return gitChannel({
    branch: always ? pullRequest : await githubReportBranch({ repository, branch, orphan }),
    pullRequest: always ? null : pullRequest,
    outbox: openOutbox({ store, keys: tenantKeys(tenant), clock, log: silentLog }),
    sources: SOURCES,
    layout: { output: 'reports', keepDays },
    clock,
    random: Math.random,
  });
}
