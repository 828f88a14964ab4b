import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommandResult } from '../../../src/app/command-result.ts';
import { comment } from '../../../src/app/comment/comment-command.ts';
import type { CommentOptions } from '../../../src/app/invocation.ts';
import { field } from '../../loopback/github/fields.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import { openPullRequest } from '../../loopback/github/pull-request.ts';
import type { GithubOptions } from '../../loopback/github/world.ts';
import { testEnvironment } from '../../support/test-environment.ts';

/** A pull request from `change` to `main` in `acme/costs`, and a checkout that holds whatever is in its head. */
export interface CommentRig extends AsyncDisposable {
  readonly github: LoopbackGithub;
  readonly pull: number;
  /** Puts a file into a branch; into `change`, into the checkout as well. */
  commit(branch: string, path: string, content: string): Promise<void>;
  branch(name: string): Promise<void>;
  run(given?: CommentGiven): Promise<CommandResult>;
  /** Texts of the comments on the pull request. */
  comments(): Promise<readonly string[]>;
}

export interface CommentGiven {
  readonly options?: CommentOptions;
  readonly event?: unknown;
  readonly variables?: Readonly<Record<string, string>>;
}

/** @param folder Where the checkout is. */
export async function commentRig(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: GithubOptions = {},
): Promise<CommentRig> {
  const github = await startGithub({ people: { ada: 'write' }, limit: null, ...options });
  const rest = github.as('ada');
  const commit: CommentRig['commit'] = async (branch, path, content) => {
    const at = `/repos/acme/costs/contents/${path}`;
    const there = await rest('GET', `${at}?ref=${branch}`);
    const answer = await rest('PUT', at, {
      message: `Change ${path}`,
      content: Buffer.from(content).toString('base64'),
      branch,
      ...(there.status === 200 ? { sha: field(there.body, 'sha') } : {}),
    });
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
    if (branch === 'change') await write(folder, path, content);
  };
  for (const [path, content] of Object.entries(files)) await commit('main', path, content);
  const pull = await openPullRequest(github, 'ada');
  changes(github, pull, ['infra/main.tf']);
  return {
    github,
    pull,
    commit,
    async branch(name) {
      const main = await rest('GET', '/repos/acme/costs/git/ref/heads/main');
      const sha = field(field(main.body, 'object'), 'sha');
      await rest('POST', '/repos/acme/costs/git/refs', { ref: `refs/heads/${name}`, sha });
    },
    async run({ options: asked = {}, event = pullRequestEvent(pull), variables = {} } = {}) {
      await write(folder, '.event.json', JSON.stringify(event));
      const environment = {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: join(folder, '.event.json'),
        GITHUB_TOKEN: 'job',
        GITHUB_REPOSITORY: 'acme/costs',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        ...variables,
      };
      return comment(asked, testEnvironment(folder, { environment }));
    },
    async comments() {
      const { body } = await rest('GET', `/repos/acme/costs/issues/${pull}/comments`);
      return Array.isArray(body) ? body.map((each) => String(field(each, 'body'))) : [];
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

/** The files that a pull request is told to change: the emulator lists none. */
export function changes(github: LoopbackGithub, pull: number, paths: readonly string[]): void {
  github.setFiles(
    'acme/costs',
    pull,
    paths.map((filename) => ({ filename, status: 'modified' })),
  );
}

/** What GitHub writes about a pull request, of that what matters. */
export function pullRequestEvent(number: number, head: number | null = 1) {
  return {
    action: 'synchronize',
    number,
    pull_request: { number, base: { repo: { id: 1 } }, head: { repo: head === null ? null : { id: head } } },
  };
}

async function write(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
