import { join } from 'node:path';
import { commitsOf, git, pathsIn } from '../channels/git/repositories.ts';
import type { ArtifactServer } from '../loopback/artifact-server.ts';
import { startWholeGithub } from '../loopback/whole-github.ts';
import { jobToken, makeRepository, runWorkflow, type WorkflowRun } from './act.ts';
import type { AwsFront } from './aws-front.ts';
import type { Output } from './left-behind.ts';
import type { System } from './system.ts';

/** A repository whose runs hand over in artifacts, and remember on a branch. */
export interface WithoutBucket extends AsyncDisposable {
  readonly front: AwsFront;
  /** One workflow run, with the artifacts that it alone has. */
  run(artifacts: ArtifactServer, secrets?: Readonly<Record<string, string>>): Promise<WorkflowRun>;
  /** What is remembered, in how many commits. */
  memory(): Promise<{ readonly commits: number; readonly files: readonly Output[] }>;
}

export async function withoutBucket(
  program: string,
  system: System,
  { tenant, config = '' }: { readonly tenant: string; readonly config?: string },
): Promise<WithoutBucket> {
  const front = await system.front();
  const folder = await system.folder();
  const bucketless = system.world.config.replace(/^store: .*$/m, 'store: artifact');
  const repository = await makeRepository(folder, `${bucketless}\n${config}`);
  const bare = join(folder, 'server.git');
  await git(folder, 'clone', '--quiet', '--bare', repository, bare);
  const github = await startWholeGithub({ folder: bare, repository: 'octo-org/finops', token: jobToken });
  const branch = `spendlog/memory-${tenant}`;
  return {
    front,
    run: (artifacts, secrets = {}) =>
      runWorkflow(
        program,
        repository,
        { tenant },
        {
          ...system.issuer.environment,
          AWS_ENDPOINT_URL: front.url,
          GITHUB_API_URL: github.url,
          GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
          ACTIONS_RUNTIME_TOKEN: artifacts.token,
          ACTIONS_RESULTS_URL: artifacts.url,
        },
        { secrets },
      ),
    async memory() {
      const paths = await pathsIn(bare, branch);
      return {
        commits: (await commitsOf(bare, branch)).length,
        files: await Promise.all(
          paths.map(async (path) => ({ name: path, text: await git(bare, 'show', `${branch}:${path}`) })),
        ),
      };
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}
