import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { recallEarlier, withMemory } from '../../src/app/memory.ts';
import type { RunEnvironment } from '../../src/app/run-contract.ts';
import { asTenant, type TenantSession } from '../../src/app/tenant-session.ts';
import { silentProgress } from '../../src/platform/progress.ts';
import { bareRepository, commitsOf } from '../channels/git/repositories.ts';
import { startArtifacts } from '../loopback/artifact-server.ts';
import { type GithubGitServer, startGithubGit } from '../loopback/github-git/server.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { testEnvironment } from '../support/test-environment.ts';

const folderOf = temporaryFolders();

const BRANCH = 'spendlog/memory-shop';
const LETTER = { channel: 'slack', item: 'daily', content: 'text' } as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

interface Job {
  readonly github: GithubGitServer;
  readonly artifacts: Awaited<ReturnType<typeof startArtifacts>>;
  /** The job has no token of GitHub. */
  readonly tokenless?: boolean;
  readonly store?: string;
  readonly warnings?: string[];
}

/** What a job of a workflow run does: on a machine of its own, which is empty at first. */
async function inJob<T>(
  { github, artifacts, tokenless = false, store = 'artifact', warnings = [] }: Job,
  work: (session: TenantSession, environment: RunEnvironment) => Promise<T>,
): Promise<T> {
  const folder = await folderOf();
  await writeFile(
    join(folder, 'spendlog.yml'),
    `store: ${store}\ntenants:\n  - id: shop\n    accounts: ["111111111111"]\n`,
  );
  // The client of artifacts reads the process's own environment, and writes of its progress to the output.
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', artifacts.token);
  vi.stubEnv('ACTIONS_RESULTS_URL', artifacts.url);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const environment = testEnvironment(folder, {
    progress: { ...silentProgress, warn: (text) => void warnings.push(text) },
    environment: {
      ACTIONS_RUNTIME_TOKEN: artifacts.token,
      ACTIONS_RESULTS_URL: artifacts.url,
      RUNNER_TEMP: folder,
      GITHUB_REPOSITORY: 'acme/finops',
      GITHUB_API_URL: github.url,
      ...(tokenless ? {} : { GITHUB_TOKEN: 'secret' }),
    },
  });
  return asTenant({ tenant: 'shop' }, environment, (session) => work(session, environment));
}

const deliver = (session: TenantSession, environment: RunEnvironment) =>
  session.runStore.outbox(environment).deliver(LETTER, { send: async () => 'sent' });

const publish = (job: Job) =>
  inJob(job, (session, environment) => withMemory(session, environment, () => deliver(session, environment)));

async function githubOf() {
  const bare = await bareRepository(await folderOf());
  return { bare, github: await startGithubGit({ folder: bare, repository: 'acme/finops' }) };
}

describe('what a workflow run without a bucket knows of earlier ones', { timeout: 180_000 }, () => {
  test('is what they kept: nobody is told twice', async () => {
    const { github } = await githubOf();
    await using _ = github;
    await using first = await startArtifacts();
    expect(await publish({ github, artifacts: first })).toMatchObject({ state: 'delivered' });
    await using second = await startArtifacts();
    expect(await publish({ github, artifacts: second })).toEqual({ state: 'unchanged', reference: 'sent' });
  });

  test('is handed over by the job that plans to those which may read no branch', async () => {
    const { github } = await githubOf();
    await using _ = github;
    await using first = await startArtifacts();
    await publish({ github, artifacts: first });
    await using artifacts = await startArtifacts();
    await inJob({ github, artifacts }, recallEarlier);
    expect(await inJob({ github, artifacts, tokenless: true }, deliver)).toMatchObject({
      state: 'unchanged',
    });
  });

  test('is kept also where the work fails', async () => {
    const { github, bare } = await githubOf();
    await using _ = github;
    await using artifacts = await startArtifacts();
    const failing = inJob({ github, artifacts }, (session, environment) =>
      withMemory(session, environment, async () => {
        await deliver(session, environment);
        throw new Error('The next channel broke');
      }),
    );
    await expect(failing).rejects.toThrow('The next channel broke');
    expect(await commitsOf(bare, BRANCH)).toHaveLength(1);
  });

  test('cannot be kept where nobody may commit: what was done stands, and that is said', async () => {
    const { github } = await githubOf();
    await using _ = github;
    await using artifacts = await startArtifacts();
    github.world.protected.set(BRANCH, 'Changes must be made through a pull request.');
    const warnings: string[] = [];
    expect(await publish({ github, artifacts, warnings })).toMatchObject({ state: 'delivered' });
    expect(warnings).toEqual([expect.stringContaining('The next run will not know of this one')]);
  });

  test('is nothing without a token, and that is said', async () => {
    const { github } = await githubOf();
    await using _ = github;
    await using artifacts = await startArtifacts();
    const warnings: string[] = [];
    expect(await publish({ github, artifacts, tokenless: true, warnings })).toMatchObject({
      state: 'delivered',
    });
    expect(warnings).toEqual([expect.stringContaining('GITHUB_TOKEN is not set')]);
    expect(github.journal).toEqual([]);
  });

  test('is nothing where nobody wants it, or where the store remembers by itself', async () => {
    const { github } = await githubOf();
    await using _ = github;
    await using artifacts = await startArtifacts();
    const warnings: string[] = [];
    for (const store of ['file', '{ location: artifact, remember: false }'])
      await publish({ github, artifacts, store, warnings });
    expect(warnings).toEqual([]);
    expect(github.journal).toEqual([]);
  });
});
