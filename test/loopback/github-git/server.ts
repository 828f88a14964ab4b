import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { field } from '../github/fields.ts';
import { graphqlProblems, graphqlRoute } from '../github/graphql-answers.ts';
import { restDescription } from '../github/openapi-check.ts';
import { GitObjects } from './git-objects.ts';
import { graphqlAnswer } from './mutation.ts';
import { restAnswer } from './rest.ts';
import { type Answer, type GitFault, type GitRequest, type GitWorld, refused } from './world.ts';

export interface GithubGitServer extends AsyncDisposable {
  readonly url: string;
  readonly world: GitWorld;
  /** In the order in which they came in. */
  readonly journal: readonly GitRequest[];
  /** How often a route was asked. */
  count(route: string): number;
}

export interface GithubGitOptions {
  /** A bare repository. */
  readonly folder: string;
  readonly repository: string;
  /** What goes wrong with a request. May change the repository before it, as somebody else would. */
  readonly fault?: (request: GitRequest) => GitFault | Promise<GitFault>;
}

/**
 * GitHub's interface to the git data of one repository on disk: refs, trees, commits, pull requests, and commits by
 * GraphQL. Each request is held against GitHub's own descriptions; the end of the server throws where one differs.
 */
export async function startGithubGit({
  folder,
  repository,
  fault,
}: GithubGitOptions): Promise<GithubGitServer> {
  const world: GitWorld = {
    repository,
    objects: new GitObjects(folder),
    pulls: [],
    protected: new Map(),
    knowsMutation: true,
  };
  const journal: GitRequest[] = [];
  const problems: string[] = [];
  const server = createServer((incoming, response) => {
    void handled(incoming, response).catch((error: unknown) => {
      problems.push(String(error));
      response.writeHead(500).end();
    });
  });
  const handled = async (incoming: IncomingMessage, response: ServerResponse) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const method = incoming.method ?? 'GET';
    const body = await bodyOf(incoming);
    const { route, wrong } = await described(method, url, body);
    problems.push(...wrong.map((problem) => `${route}: ${problem}`));
    const request = { route, body, nth: journal.filter((one) => one.route === route).length + 1 };
    journal.push(request);
    const trouble = (await fault?.(request)) ?? null;
    if (trouble === 'drop') return void response.socket?.resetAndDestroy();
    if (trouble !== null && trouble !== 'lose-answer') return send(response, trouble);
    const answer =
      incoming.headers.authorization === 'token secret'
        ? await answered(world, method, url, body)
        : refused(401, 'Bad credentials');
    if (trouble === 'lose-answer') return void response.socket?.resetAndDestroy();
    send(response, answer);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    world,
    journal,
    count: (route) => journal.filter((one) => one.route === route).length,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

async function described(method: string, url: URL, body: unknown) {
  if (url.pathname === '/graphql') {
    const query = String(field(body, 'query'));
    return { route: graphqlRoute(query), wrong: await graphqlProblems(query) };
  }
  const operation = (await restDescription()).find(method, url.pathname);
  if (!operation) return { route: `${method} ${url.pathname}`, wrong: ['GitHub has no such operation'] };
  return { route: operation.route, wrong: operation.problems(url.searchParams, body) };
}

async function answered(world: GitWorld, method: string, url: URL, body: unknown): Promise<Answer> {
  if (url.pathname !== '/graphql')
    return (await restAnswer(world, method, url, body)) ?? refused(404, 'Not Found');
  const variables = Object.fromEntries(Object.entries(Object(field(body, 'variables') ?? {})));
  return { status: 200, body: await graphqlAnswer(world, String(field(body, 'query')), variables) };
}

function send(response: ServerResponse, { status, body, raw, headers }: Answer): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(raw ?? JSON.stringify(body));
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}
