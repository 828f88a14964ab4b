import type { RepositoryPermission } from '../../../src/core/issue-tracker.ts';
import { CONTENT_LIMIT, type ContentLimit, contentLimiter } from './content-limit.ts';
import type { GraphqlWorld } from './graphql-answers.ts';
import type { Refusal } from './refusals.ts';

/** In whose name the token of a job acts. */
export const JOBS_BOT = 'github-actions[bot]';

export interface GithubOptions {
  /** `owner/name`, all of one owner. */
  readonly repositories?: readonly string[];
  /** What people may do, by login; those of tokens write. */
  readonly people?: Readonly<Record<string, RepositoryPermission>>;
  /** Logins by token; absent: `job` acts for {@link JOBS_BOT}. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** `null`: as much as anybody likes. */
  readonly limit?: ContentLimit | null;
  /** Asked of each request before anything is done. */
  readonly fault?: (request: GithubRequest) => GithubFault | null;
  /** Told of each request that was carried out, before it is answered. */
  readonly applied?: (request: GithubRequest) => void;
}

/** What happens to a request instead of its answer; `lose-answer`: it is carried out, and nobody is told. */
export type GithubFault = Refusal | 'drop' | 'lose-answer' | 'silence';

export interface GithubRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** E.g. `POST /repos/{owner}/{repo}/issues`, or `GraphQL pinIssue`. */
  readonly route: string;
  readonly login: string;
  readonly body: unknown;
  /** Of this route, from 1. */
  readonly nth: number;
}

/** What the server knows beside the emulator. */
export interface World extends Pick<GraphqlWorld, 'pinned' | 'issues'> {
  url: string;
  /** Address of the emulator. */
  behind: string;
  readonly options: GithubOptions;
  readonly tokens: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, RepositoryPermission>;
  readonly limiter: ReturnType<typeof contentLimiter> | null;
  readonly journal: GithubRequest[];
  readonly problems: string[];
  readonly deleted: Set<string>;
  readonly disabled: Set<string>;
  /** Issues closed as duplicates, a reason that the emulator does not know. */
  readonly duplicates: Set<string>;
  readonly files: Map<string, readonly Readonly<Record<string, unknown>>[]>;
  /** The last commit that is under way: one after the other. */
  turn: Promise<unknown>;
}

export function newWorld(options: GithubOptions): World {
  const tokens = new Map(Object.entries(options.tokens ?? { job: JOBS_BOT }));
  const writers = [...tokens.values()].map((login) => [login, 'write'] as const);
  const limit = options.limit === undefined ? CONTENT_LIMIT : options.limit;
  return {
    url: '',
    behind: '',
    options,
    tokens,
    roles: new Map<string, RepositoryPermission>([...writers, ...Object.entries(options.people ?? {})]),
    limiter: limit ? contentLimiter(limit) : null,
    journal: [],
    problems: [],
    deleted: new Set(),
    disabled: new Set(),
    duplicates: new Set(),
    files: new Map(),
    pinned: new Map(),
    issues: new Map(),
    turn: Promise.resolve(),
  };
}

/** All are members behind, where everything is allowed: who may what is decided here. */
export function seedOf(world: World, { repositories = ['acme/costs'] }: GithubOptions) {
  const logins = [...world.roles.keys()];
  const owners = [...new Set(repositories.map((name) => name.split('/')[0] ?? ''))];
  return {
    tokens: Object.fromEntries(logins.map((login) => [`as ${login}`, { login, scopes: ['repo'] }])),
    github: {
      users: logins.map((login) => ({ login })),
      orgs: owners.map((login) => ({
        login,
        members: logins.map((member) => ({ login: member, role: 'admin' })),
      })),
      repos: repositories.map((name) => {
        const [owner, repo] = name.split('/');
        return { owner, name: repo, auto_init: true };
      }),
    },
  };
}
