import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { field } from './github/fields.ts';
import { type LoopbackGithub, startGithub } from './github/github.ts';
import type { GithubOptions } from './github/world.ts';
import { type GithubGitServer, startGithubGit } from './github-git/server.ts';

export interface WholeGithub extends AsyncDisposable {
  /** For GITHUB_API_URL; GraphQL is below it. */
  readonly url: string;
  readonly git: GithubGitServer;
  readonly issues: LoopbackGithub;
}

export interface WholeGithubOptions extends Pick<GithubOptions, 'people'> {
  /** A bare repository. */
  readonly folder: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The token of the job. */
  readonly token: string;
}

/** What is in the hands of git; all else is of issues. */
const OF_GIT = /^\/repos\/[^/]+\/[^/]+(?:$|\/(?:git\/|compare\/|contents\/|pulls$))/;
const GIT_QUERY = /createCommitOnBranch|GitObjectID/;

/** One address for a whole GitHub: its git data over a bare repository, and the emulator for issues and comments. */
export async function startWholeGithub({
  folder,
  repository,
  token,
  people = {},
}: WholeGithubOptions): Promise<WholeGithub> {
  const git = await startGithubGit({ folder, repository });
  const issues = await startGithub({
    repositories: [repository],
    people,
    tokens: { [token]: 'github-actions[bot]' },
  });
  const server = createServer(async (request, response) => {
    const body = new Uint8Array(await buffer(request));
    const isGit = isOfGit(request, body);
    const authorization = request.headers.authorization ?? '';
    const answer = await fetch(`${isGit ? git.url : issues.url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: {
        accept: request.headers.accept ?? '*/*',
        // The git server knows one token by another name.
        authorization: isGit && authorization.endsWith(token) ? 'token secret' : authorization,
        ...(body.length > 0 ? { 'content-type': 'application/json' } : {}),
      },
      ...(body.length > 0 ? { body } : {}),
    });
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(?:content-encoding|content-length|transfer-encoding|connection)$/.test(name),
      ),
    );
    response.writeHead(answer.status, headers).end(new Uint8Array(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    git,
    issues,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await git[Symbol.asyncDispose]();
      await issues[Symbol.asyncDispose]();
    },
  };
}

function isOfGit(request: IncomingMessage, body: Uint8Array): boolean {
  const path = (request.url ?? '').replace(/\?.*/, '');
  if (path !== '/graphql') return OF_GIT.test(path);
  return GIT_QUERY.test(String(field(JSON.parse(new TextDecoder().decode(body)), 'query')));
}
